// Japanese: the page about the game: what it is, sources, licences, privacy.

export const about = {
  'about.title': 'Two Capitalsについて',
  'about.lead':
    '関係が最も冷え込んだ二国間関係の教室用シミュレーションです。双方は、自国の世論、同盟国、企業、相手の政府を見比べ、必要なら交渉し、相手には見えない対応に封をします。',
  'about.argument':
    'これは動かして確かめる議論であり、予測ではありません。数字は、記録された歴史が起こり得ることの一つになるように定められています。それは、このような規則で歴史を表せることを示すだけで、歴史を説明するものではありません。土台となる前提は「ほかの選択」に、それぞれ反対の理由とスイッチとともに並んでいます。',
  'about.readers':
    'Low Ebbの文章は、まだ日本からも韓国からも、人による確認を受けていません。双方から一人ずつ確認するまで、言葉づかいと均衡は草案と考えてください。',
  'about.people': '実在の人物は役職として登場します。人が資源や図の棒になることはありません。',
  'about.sources': '出典',
  'about.sources-help': 'シナリオごとに一覧があり、各ターンは拠りどころとする出典を示します。',
  'about.sources-of': '{title}：出典{count}件',
  'about.sources-none': '{title}は創作で、引用はありません。',
  'about.sources-failed': '{title}の出典を読めませんでした。ページを再読み込みしてください。',
  'about.sources-loading': 'シナリオを開いています…',
  'about.licences': 'ライセンス',
  'about.own-licence':
    'Two Capitals自体はMITライセンスです。表示を添えれば、使うことも、変えることも、渡すこともできます。付属のシナリオは、それぞれに記されたライセンスに従います。',
  'about.map': '海図',
  'about.map-text':
    '海岸線と国境はNatural Earth（縮尺5000万分の1、パブリックドメイン）により、パッケージworld-atlasから得ています。領有に争いのある島は、描かず、名も記しません。',
  'about.fonts': '書体',
  'about.fonts-text':
    '物語にはSource Serif 4、操作にはInterを使います。どちらもSIL Open Font License 1.1です。ゲームに含まれ、よそから取り寄せません。',
  'about.libraries': '含まれるパッケージ',
  'about.package': 'パッケージ',
  'about.version': '版',
  'about.licence': 'ライセンス',
  'about.licence-text': '{name}のライセンス全文',
  'about.privacy': 'プライバシー',
  'about.privacy-text':
    '一人でも、一台で二人でも、この端末から外へは何も出ません。アカウントも、追跡も、Cookieも、第三者のものもありません。ページが問い合わせるのは配信元のサーバーだけで、ブラウザがそれを守らせます。',
  'about.stored':
    '保存されるものと場所：ゲーム（シナリオ、秘密、手、付けた名前）はこのブラウザのIndexedDBの「two-capitals」に、設定はlocalStorageに残ります。削除するかブラウザのデータを消すまで残り、このブラウザを使う人は見ることができます。',
  'about.files': 'ファイルに保存したゲームはあなたのものです。どう扱うかはあなた次第です。',
  'about.delete': 'この端末のすべてを削除',
  'about.delete-sure':
    'この端末のすべてのゲームと設定が完全に消えます。ファイルに保存したものは残ります。すべて削除しますか。',
  'about.delete-yes': 'はい、すべて削除します',
  'about.delete-no': 'すべて残します',
  'about.deleted': '完了しました。この端末にゲームの記録は残っていません。',
  'about.delete-failed':
    'ブラウザが削除を許しませんでした。ブラウザの設定で、このページのデータを消してください。',
} as const
