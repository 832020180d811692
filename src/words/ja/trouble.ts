// Japanese: what is said when something goes wrong, always at hand, for what is missing may be what would bring it.

export const trouble = {
  'trouble.unreachable':
    '今、ゲームに接続できません。直前の操作が届いていないかもしれません。もう一度お試しください。',
  'trouble.full':
    'この端末に空きがないため、直前の手は行われず、何も変わっていません。何かを削除してからもう一度試すか、ゲームをファイルに保存してください。',
  'trouble.not-written':
    'ブラウザが直前の手を書き込めなかったため、何も変わっていません。もう一度試すか、ゲームをファイルに保存してください。',
  'trouble.retry': 'もう一度試す',
  'trouble.written': '書き込めるようになりました。',
  'trouble.export': 'ゲームをファイルに保存',
  'trouble.not-saved': 'ゲームをファイルに保存できませんでした。',
  'trouble.memory':
    'このブラウザには保存できません。続けて遊べますが、再読み込みするとゲームは失われます。ページを閉じる前にファイルに保存してください。',
  'trouble.dismiss': 'わかりました',
  'trouble.unexpected':
    'うまくいかないことがありました。受け付けられたところまでは無事です。ボタンが反応しない場合は、ページを再読み込みしてください。',
  'trouble.reload': 'ページを再読み込み',
  'trouble.not-loaded-heading': 'このページを読み込めませんでした',
  'trouble.not-loaded':
    'ゲームの一部を読み込めませんでした。接続が切れているか、その間にゲームが更新されています。',
  'trouble.elsewhere': 'このゲームは別のタブで開かれています',
  'trouble.elsewhere-text': '最後に開いたタブで続いています。ここで行ったことはすべてゲームに残っています。',
  'trouble.take-over': 'こちらで続ける',
  'crash.heading': '問題が起きました',
  'crash.text':
    'ゲームは、最後に受け付けられた手まで保存されています。画面をもう一度開くか、ページを再読み込みしてください。それでも直らない場合は、ゲームをファイルに保存してください。',
  'crash.again': 'もう一度開く',
  'damage.heading': '保存されたゲームが壊れています',
  'damage.which': '{title}（{side}）',
  'damage.head': 'どのゲームかを示す部分が読めません。記録は{entries}件残っています。',
  'damage.scenario':
    'このゲームのシナリオか選択内容が読めないため、開けません。記録は{entries}件残っています。',
  'damage.log': '記録{entries}件のうち、最初の{sound}件は正しく読めます。その後はそれらと合いません。',
  'damage.log-none':
    '記録{entries}件のうち、正しく読めるものはありません。続きはできませんが、同じシナリオ、同じ側、同じシードで、最初のターンから始められます。',
  'damage.others': 'ほかのゲームには影響ありません。',
  'damage.none':
    'このゲームの記録は正しいのですが、開けませんでした。ページを再読み込みするか、残っているものを保存してください。',
  'damage.go-on': '記録{sound}件目までの写しで続ける',
  'damage.anew': '写しで最初から始める',
  'damage.raw': '残っているものをファイルに保存',
  'damage.delete': '削除',
  'damage.delete-sure': '完全に削除しますか。',
  'damage.delete-yes': 'はい、削除します',
  'damage.delete-no': '残します',
  'damage.list': '読めない保存済みゲームが{count}件あります',
  'damage.see': '{at}件目の残りを見る',
} as const
