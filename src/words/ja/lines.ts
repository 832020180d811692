// Japanese: the lines of one match side by side, sharing one of them, and opening what somebody shared.

export const lines = {
  'lines.title': '二つの展開を並べて見る',
  'lines.title-chair': '両方の席を並べて見る',
  'lines.title-one': 'このゲームの展開',
  'lines.loading': '展開を広げています…',
  'lines.eyebrow': 'もしも · {title}',
  'lines.tree': 'これまでに進めた展開',
  'lines.tree-help': 'この端末にだけ残ります。どの展開も、別の展開のどのターンからでも始められます。',
  'lines.first': '最初の展開（{side}）',
  'lines.again': '{turn}ターン目から別の選択（{side}）',
  'lines.chair': '反対の席から（{side}）',
  'lines.at': '全{turns}ターン中{turn}ターン目',
  'lines.ended': '終了',
  'lines.ended-in': '「{ending}」で終了',
  'lines.shown': 'ここに表示中',
  'lines.go-on': '続きを遊ぶ',
  'lines.debrief': '振り返り',
  'lines.beside': '並べて見る',
  'lines.none':
    'ほかの展開はまだありません。あるターンに戻って別の選択をするか、反対の席に座ると、二つがここに並びます。',
  'lines.running':
    '「{line}」はまだ終わっていません。並べると双方の秘密が開かれるので、終わるまでこのページは待ちます。',
  'lines.lead-same': 'カードはすべて同じで、どちらの展開も「{ending}」で終わります。',
  'lines.lead-apart':
    '{before}ターン目までは一つの展開です。{turn}ターン目で分かれ、一方は「{one}」、他方は「{two}」で終わります。',
  'lines.lead-first': '1ターン目で分かれ、一方は「{one}」、他方は「{two}」で終わります。',
  'lines.lead-back': '{turn}ターン目で分かれますが、どちらも「{one}」で終わります。',
  'lines.lead-card': 'そこで{side}は、一つ目の展開では「{one}」を、二つ目では「{two}」を選びました。',
  'lines.lead-number': '結末で最も離れているのは{gauge}です：一つ目の展開で{one}、二つ目で{two}。',
  'lines.passed': '双方の国内が合意を認めました：',
  'lines.refused': '署名された案を国内が退けました。',
  'lines.word-no': '約束を守らなかった',
  'lines.turns': 'ターンごとに',
  'lines.turn': 'ターン',
  'lines.same': 'どちらも同じ',
  'lines.not-reached': 'ここまで進まなかった',
  'lines.other-trigger': 'ここで起きたこと：{title}',
  'lines.numbers': '数字',
  'lines.chart': '二つの展開の「{gauge}」。下の表に同じ値があります。',
  'lines.table': '各ターンの終わりの数字：一つ目の展開 / 二つ目の展開',
  'lines.pair': '{one} / {two}',
  'lines.end': 'それぞれの結末',
  'lines.line-one': '一つ目の展開',
  'lines.line-two': '二つ目の展開',
  'lines.names': 'どちらがどれか',
  'lines.name-of': '{nth}：{line}',
  'lines.adjourned': '打ち切り',
  'lines.to': 'もう一つの展開と並べて見る',
  'lines.to-all': 'このゲームのすべての展開と、共有用のリンク',

  'share.title': 'この展開を共有する',
  'share.help':
    'リンクにはゲームの全体（シード、選択、すべての手）が入り、あなたについての情報は入りません。開いた人は自分用の写しを持ちます。',
  'share.make': 'リンクを作る',
  'share.copy': 'リンクをコピー',
  'share.copied': 'コピーしました。',
  'share.link': 'この展開へのリンク',
  'share.file': 'ファイルに保存',
  'share.of': 'どの展開か',
  'share.not-shipped':
    'このシナリオはゲームに付属のものではないので、リンクには入れられません。代わりにゲームをファイルに保存してください。',
  'share.too-long': 'このゲームはリンクには長すぎます。代わりにファイルに保存してください。',
  'share.no-compression': 'このブラウザではリンクを作れません。代わりにゲームをファイルに保存してください。',
  'share.older': '古い規則のゲームはリンクで共有できません。代わりにファイルに保存してください。',
  'share.failed': 'リンクを作れませんでした。代わりにゲームをファイルに保存してください。',

  'shared.opening': 'リンクのゲームを開いています…',
  'replay.shared': '共有されたゲームです：{title}。{side}の席から、{turns}ターンにわたって遊ばれました。',
  'replay.shared-two':
    '共有されたゲームです：{title}。二人が双方の席に座り、{turns}ターンにわたって遊ばれました。',
  'replay.shared-can':
    '一段階ずつ見ることも、どのターンからでも別の選択をして続きを遊ぶことも、振り返りで結末を確かめることもできます。',
  'shared.bad':
    'このリンクは壊れています。一部が欠けているか、途中で変わっています。もう一度送ってもらうか、ファイルをもらってください。',
  'shared.too-large': 'このリンクはどのゲームよりも大きいため、開きませんでした。',
  'shared.unknown': 'このリンクには、この版にないシナリオが必要です。ゲームをファイルでもらってください。',
  'shared.edition': 'このリンクは別の版のシナリオで作られています。ゲームをファイルでもらってください。',
  'shared.newer':
    'このリンクは新しい版のゲームで作られています。ページを再読み込みするか、ゲームをファイルでもらってください。',
  'shared.no-compression':
    'このブラウザでは、このようなリンクを読めません。ゲームをファイルでもらってください。',
  'shared.not-kept': 'リンクのゲームをこの端末に残せませんでした。',

  'replay.what-if': '{turn}ターン目から別の選択をする',
  'replay.what-if-failed': 'できませんでした。この端末に写しを残せませんでした。',
} as const
