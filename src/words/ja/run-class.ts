// Japanese: the page for an instructor: how to run a class today, the hour, care, what to print.

export const runClass = {
  'class.title': '授業で使う',
  'class.lead':
    '双方の組が同じ数か月を並行して遊び、それぞれどうなったかを学級で比べます。一つの画面に一方につき二人が最適です。意見を合わせなければならない二人は、封をする前に議論します。',
  'class.evening': '前の晩に、30分で',
  'class.evening-play':
    '学生と同じように、振り返りまで一度遊んでください。「10分で学ぶ」が、全体を見るいちばんの近道です。',
  'class.evening-lead':
    '授業を一度進めてみてください。コンピューターの政府が六つのゲームを人の速さで進め、先生は「始める」「次へ」「前を見る」を押します。',
  'class.evening-lead-link':
    '授業を一度進めてみてください。ホストが「To run a class」の後に表示したリンクを開き、「コンピューターの政府でリハーサルする」を押します。六つのゲームが人の速さで進み、先生は「始める」「次へ」「前を見る」を押します。',
  'class.evening-network':
    'ネットワークを確かめてください。できれば授業をする部屋でこのページを開き、学生がアドレスに届くかを見ます。',
  'class.evening-network-go': '接続を調べる',
  'class.evening-read':
    '学級が読むターンを読んでください。まだどちらの国の人も確認していません。そのことを伝えてください。和らげる、差し替える、省くことのできるターンは、操作画面の「設定」にある内容の注意でわかります。',
  'class.evening-print': '自分用に授業の流れを、必要なら双方への説明も印刷してください。',
  'class.morning': '当日の朝：',
  'class.morning-text':
    '操作画面をリンクから開き、「投影画面」を押して、ほとんどの人が入るのを待ちます。「全員の組を決める」、それから「始める」です。側はくじで決まり、国籍では決まりません。学生は側を断ることができ、理由を聞く必要はありません。リンクは取っておいてください。どの端末からでも同じ授業が開きます。',
  'class.no-network-name': 'ゲームに組の呼び名を付けてください。最初のページの「名前を変える」です。',
  'class.make-own': '自作のシナリオのファイル',
  'class.make-own-taken': '「{title}」に問題はなく、上で選ばれています。',
  'class.make-own-match':
    'このファイルはシナリオではなくゲームの記録です。最初のページのゲームの一覧に加わりました。',
  'class.make-rehearse': 'コンピューターの政府でリハーサルする',
  'class.papers-text': 'どのボタンも、それぞれの紙だけを印刷します。PDFに保存することもできます。',
  'class.print-plan': '授業の流れを印刷',
  'class.print-briefs': '双方への説明を印刷',
  'class.print-notes': 'この手引きを印刷',
  'class.log': '話し合いのときに思い出したいこと',
  'class.log-turn': 'ターン',
  'class.log-ours': '選んだものとその理由',
  'class.log-theirs': '相手について予想したこと',
  'class.log-said': '約束したこと、警告したこと',
  'class.today': '三つの使い方',
  'class.checking': 'このページに授業のホストがあるか調べています…',
  'class.check-again': 'もう一度調べる',
  'class.found-hosted': 'このページには授業のホストがあります。どこの学生も下のアドレスから参加できます。',
  'class.found-laptop':
    'このページには授業のホストがあります。同じネットワークの学生は下のアドレスから参加できます。',
  'class.found-offline':
    'このページには授業のホストがありますが、この端末は通信できません。ネットワークなしで行うか、ネットワークを替えてもう一度調べてください。',
  'class.found-none':
    'このページには授業のホストがありません。自分のコンピューターで起動するか、ネットワークなしで行ってください。',
  'class.found-file':
    'このページはファイルから開かれているため、ホストはありません。組ごとに1台の端末で遊べます。',
  'class.suits': '· このページに合う方法',
  'class.yes': 'はい',
  'class.no': 'いいえ',
  'class.fact-address': '学生用のアドレス',
  'class.fact-socket': 'この端末から常時接続でつながる',
  'class.fact-polling': 'この端末から通常の通信でつながる（学校のフィルターを通れる方法）',
  'class.fact-plain': 'アドレスの種類',
  'class.fact-plain-yes': '学校のネットワークでよくある http。このゲームにはこれで十分です',
  'class.fact-plain-no': 'https',
  'class.hosted': 'サーバーで',
  'class.hosted-text':
    '誰かがホストを用意します。学生はどのブラウザからでもアドレスを開き、コードで参加します。先生は操作画面から進めます。',
  'class.laptop': '自分のコンピューターから',
  'class.laptop-text':
    '{command} で始める一つのプログラムです。先生用のリンクを表示し、同じネットワークにゲームと授業を提供します。教室の外とは通信しません。',
  'class.no-network': 'ネットワークなしで',
  'class.no-network-text':
    '双方の組が1台の端末で遊びます。「ほかの選択」の「この端末で二人」です。目標、見込み、封筒は自分だけのもので、端末は表紙で隠して渡します。終わったら、組ごとにゲームをコードか短いファイルで提出し、先生が一つの振り返りに集めます。',
  'class.host-command': 'npm start',
  'class.offline': 'ネットワークが使えないとき',
  'class.offline-text':
    'ゲーム全体を一つのファイル two-capitals.html にすることもできます（{command} で作成）。USBメモリや共有フォルダーから開け、ほかに何も要らず、ページと同じようにゲームを保存します。',
  'class.gather-text':
    '終わったら、組ごとにQRコードを見せるか、コードを読み上げるか、短いファイルを保存します。先生の端末がすべて受け取り、学級全体の振り返りを開きます。',
  'class.gather': 'ゲームを集める',
  'class.offline-command': 'npm run build:single',
  'class.make': '授業を作る',
  'class.make-text':
    'ホストは起動すると、準備のできた授業へのリンクを表示します。ここでは別の授業を、自作のシナリオのファイルからでも作り、その操作画面を開きます。',
  'class.make-what': '遊ぶ内容',
  'class.make-option': '{title}：{length}',
  'class.make-key': 'ホストの鍵',
  'class.make-key-help':
    'ホストが表示する「授業を作るためのリンク」に入っています。これを持つ人は、ここで授業を作れます。',
  'class.make-do': '作って操作画面を開く',
  'class.make-failed-key': 'このホストの鍵ではありません。',
  'class.make-failed-unreachable': 'このページに授業のホストがありません。',
  'class.make-failed-other': 'ホストが授業を作れませんでした。もう一度試してください。',
  'class.phases': '授業の流れ',
  'class.phase-join': '参加',
  'class.phase-join-text':
    '先生の画面に、アドレス、コード、カメラ用のQRコードが出ます。端末1台に学生二人です。',
  'class.phase-join-say':
    '名前は何でもかまいません。どちらか一方を担当したくない人は、印を付けてください。見えるのは私だけです。',
  'class.phase-pair': '組を決める',
  'class.phase-pair-text':
    'ボタン一つで、くじで組が決まります。誰でも手で動かせます。人数が余ったら、一方に加わるか、通信社を受け持ちます。',
  'class.phase-pair-say': '皆さんは人ではなく役職です。どちらの側かは、くじで決まりました。',
  'class.phase-play': '遊ぶ',
  'class.phase-play-text':
    'すべてのゲームが、ケーブルの絵で先生の画面に並びます。「次へ」は全員の次のターンを開きます。まだ進行中の組に何が起こるかを、先に示します。',
  'class.phase-play-say': '双方が最初の同じ段落を読みます。二つ目は自国の省庁のものです。',
  'class.phase-eyes': '前を見る',
  'class.phase-eyes-text': 'ボタン一つで、すべての画面を休めます。何も失われず、時計も止まります。',
  'class.phase-eyes-say': '前を見てください。相手がどう出ると思いましたか。なぜですか。',
  'class.phase-debrief': '振り返り',
  'class.phase-debrief-text':
    'この学級のゲームから作られます。記号で予想してから、ページを見ます。時計が振り返りの時間を守ります。',
  'class.phase-debrief-say': '役を離れましょう。一人一言ずつ。',
  'class.pack': '双方への説明：{name}',
  'class.brief-of': 'あなたは{side}に責任を負います',
  'class.brief-home': '署名するものには、国内の次の人々の同意が要ります：',
  'class.brief-aims': '目標は画面で配られます。自分たちだけの秘密にしてください。',
  'class.hour': '一例：Low Ebbを4ターン、50分で',
  'class.minutes': '分',
  'class.what': '内容',
  'class.say': '言うこと',
  'class.hour-1-at': '0–5',
  'class.hour-1': '席、目標、カードの読み方',
  'class.hour-1-say': '皆さんは人ではなく役職です。目標を読み、自分たちだけの秘密にしてください。',
  'class.hour-2-at': '5–12',
  'class.hour-2': '1ターン目：交渉も予想もなし',
  'class.hour-2-say': '双方が最初の同じ段落を読みます。二つ目は自国の省庁のものです。',
  'class.hour-3-at': '12–20',
  'class.hour-3': '2ターン目：用意された案が一つずつ',
  'class.hour-3-say': '案が用意されています。送る、修正する、または置いておく。',
  'class.hour-4-at': '20–29',
  'class.hour-4': '3ターン目：開かれた交渉の席',
  'class.hour-4-say': 'ワシントンは双方が頼んだときだけ助けます。相手が頼むかどうかはわかりません。',
  'class.hour-5-at': '29–37',
  'class.hour-5': '4ターン目：首脳会談、約束だけ',
  'class.hour-5-say': '文書がなければ双方が席を立ちます。国内は何を認めるでしょうか。',
  'class.hour-6-at': '37–50',
  'class.hour-6': '役を離れ、振り返りへ',
  'class.hour-6-say': '一人一言。それから：どこで相手を読み違えましたか。',
  'class.hour-note':
    '最後の13分が授業です。振り返りではなく、ターンを打ち切ってください。ほかのシナリオや長さでは、操作画面の時計が時間を各ターンに割り、振り返りの時間を残します。',
  'class.debrief': '振り返りを支える問い',
  'class.debrief-1': '双方の国内が認める取引の幅が最も広かったのは、どのターンですか。',
  'class.debrief-2': 'あなたがしたことで動いたのは、どちらの世論ですか。',
  'class.debrief-3': '二つの首都の外で、得たのは誰で、失ったのは誰ですか。',
  'class.debrief-4': '相手が恐れたのももっともだと、今思うことは何ですか。',
  'class.debrief-note':
    '実際に政府がしたことは、振り返りの終わり近くにあります。正解ではありません。当時、同じ責任を負う人々がほかのカードを主張していました。',
  'class.care': '配慮',
  'class.care-1': '誰でも理由なく、やめる、役を離れる、見るだけにすることができます。',
  'class.care-2':
    '被害を受けた人々が盤上の数字になることはありません。何が届いたかは、振り返りが言葉で語ります。',
  'class.care-3':
    '双方の説明が異なる出来事について、ゲームはどちらが正しいかを決めません。あなたが決める必要もありません。',
  'class.care-4': '合計点も順位も速さの点もありません。最後に役を離れて終えてください。役の外で一人一言。',
  'class.papers': '印刷と保存',
  'class.notes-of': '教師用の手引き：{name}',
  'class.notes-save': 'ファイルに保存',
  'class.notes-failed': '手引きを読めませんでした。ページを再読み込みしてください。',
  'class.play': '学生と同じように遊ぶ',
} as const
