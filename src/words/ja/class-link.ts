// Japanese: how a device stands with its class host.

export const classLink = {
  'link.connecting': '授業を探しています…',
  'link.away': 'ホストとの接続が切れました。自動的に戻ります。これまでにしたことは失われません。',
  'link.refused':
    'このリンクはここでは使えません。授業が終わって削除されたか、別のホストのリンクかもしれません。',
  'link.deleted': '先生がこの授業を削除しました。ホストには何も残っていません。',
  'link.replaced': '別の端末で開かれたので、今はそちらで使われています。',
  'link.take-back': 'もう一度ここで使う',
  'link.disk':
    'ホストがディスクに書き込めません。書き込めるようになるまで何も受け付けません。ホストのコンピューターの空き容量を増やしてください。授業は自動的に再開します。',
  'link.older':
    'このページはホストより古い版で、表示できない知らせが届きました。ページを再読み込みしてください。封をしたものはホストに残っていて、書きかけの文も戻るので、何も失われません。',
  'link.other':
    'ホストがこのページの別の版に替わりました。手の空いたときに再読み込みしてください。封をしたものはホストに残っていて、書きかけの文も戻るので、何も失われません。',

  'link.match-names':
    'さぎ すぎ はやぶさ ともしび かえで くも かわうそ まつ すいしょう あし てん かもめ いわ よいぼし やなぎ すすき はんのき しらかば いりえ すなはま おきび しだ こだち みなと',
  'link.match-again': '{name} {round}',
  'link.clock': '授業の時計',
  'link.segment-join': '参加',
  'link.segment-debrief': '振り返り（確保済み）',
  'link.left': '残り{minutes}分',
  'link.on-time': '予定どおり',
  'link.late': '{minutes}分遅れ',
  'link.qr': '参加用アドレスのQRコード',
} as const
