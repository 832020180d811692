// Japanese: what else could have happened. Futures of this model, never a forecast; neither side is praised.

export const atlas = {
  'debrief.atlas-title': 'ほかにどうなり得たか',
  'debrief.atlas-talk': 'そのターンにそれほど多くがかかっていると、当時の誰かにわかったでしょうか。',
  'atlas.question': '最も多くを決めたのはどのターンですか。',
  'atlas.begins': '最初の未来を進めています…',

  'atlas.lead-card':
    '最も多くを決めたのは{turn}ターン目です。{side}が「{card}」を選んでいたら、{of}通りの未来のうち{with}通りが「{ending}」で終わります。実際のカードでは{without}通りです。',
  'atlas.lead-card-you':
    '最も多くを決めたのは{turn}ターン目です。あなたが「{card}」を選んでいたら、{of}通りの未来のうち{with}通りが「{ending}」で終わります。あなたのカードでは{without}通りです。',
  'atlas.lead-likely':
    'この結末は初めから起こりやすいものでした。{of}通りの未来のうち{with}通りがこう終わります。',
  'atlas.lead-could':
    '最も変えられたのは{turn}ターン目です。{side}が「{card}」を選んでいたら、{of}通りのうち{with}通りが「{ending}」で終わります。実際のカードでは{without}通りです。',
  'atlas.lead-could-you':
    '最も変えられたのは{turn}ターン目です。あなたが「{card}」を選んでいたら、{of}通りのうち{with}通りが「{ending}」で終わります。あなたのカードでは{without}通りです。',
  'atlas.lead-settled': 'それを変えたはずのカードは1枚もありません。',
  'atlas.lead-turn':
    '最も多くを決めたのは{turn}ターン目です。{of}通りの未来のうち、このゲームと同じ「{ending}」で終わるのは、その前は{with}通り、その後は{after}通りです。',
  'atlas.lead-signed':
    '最も多くを決めたのは{turn}ターン目です。そこで双方の国内が合意を認めたからです。{of}通りの未来のうち、このゲームと同じ「{ending}」で終わるのは、その前は{with}通り、その後は{after}通りです。',
  'atlas.lead-refused':
    '最も多くを決めたのは{turn}ターン目です。双方が署名したものを、そこで国内が退けたからです。{of}通りの未来のうち、このゲームと同じ「{ending}」で終わるのは、その前は{with}通り、その後は{after}通りです。',
  'atlas.lead-still':
    '偶然以上に多くを決めたターンはありません。ゲームのどの時点から見ても、その先の未来はほぼ同じでした。',

  'atlas.progress': '進めた未来',
  'atlas.progress-of':
    '{points}か所（各ターンの始まりと、選ばれなかった各カード）のそれぞれから、{of}通りのうち{done}通り',
  'atlas.stop': 'ここで止める',
  'atlas.go-on': '最後まで数え直す',
  'atlas.stopped': '止めました。ここにあるのは、1か所につき{done}通りの未来によるものです。',
  'atlas.failed': 'この端末では未来を進められませんでした。',
  'atlas.none': '進めた未来はまだありません。',

  'atlas.fan': '「{gauge}」の実際の線と、{turn}ターン目からの未来の広がり。下の表に同じ値があります。',
  'atlas.fan-title': '「{gauge}」と、{turn}ターン目からの未来',
  'atlas.played': '実際の線',
  'atlas.median': '真ん中の未来',
  'atlas.half': '未来の半分',
  'atlas.most': '未来の10のうち9',
  'atlas.moved-bars': '結末がどれだけ動いたか',
  'atlas.moved-here': '{turn}ターン目が最も多くを決めた',
  'atlas.start': '開始',
  'atlas.from': '{low}〜{high}',
  'atlas.turn-head': 'ターン',
  'atlas.from-turn': 'どのターンの始まりからの未来か',
  'atlas.table-of': '表：{gauge}',

  'atlas.all': 'すべて見る',
  'atlas.map': '結末と、そこに至った未来の数',
  'atlas.map-help':
    'ターンの始まりから進めた未来100通りのうちの数を、ターンごとに示します。四角は割合に応じて大きくなります。最後の列はこのゲームです。',
  'atlas.ending': '結末',
  'atlas.none-fits': '当てはまる結末なし',
  'atlas.rest': 'どの未来も至らなかった結末{count}件は省いています。',
  'atlas.opens': 'このターンの始まり：',
  'atlas.so-far': 'ここまで：{text}',
  'atlas.ended': 'このゲーム',
  'atlas.ended-here': 'ここで終わった',
  'atlas.fans': 'すべての数字と、その未来',

  'atlas.turning': '未来が分かれたところ',
  'atlas.turning-help':
    'このターンの始まりから次のターンの始まりまでに、結末の割合が100のうちどれだけ動いたか。また、このターンでカードを1枚替えるだけで、どれだけ動き得たか。{chance}までは偶然かもしれません。太字のターンが最も多くを決めました。',
  'atlas.could': '動き得た幅',
  'atlas.moved': '動いた幅',
  'atlas.own-share': 'このゲームと同じ結末になる未来',
  'atlas.share-to': '100のうち{from}から{to}へ',
  'atlas.go': '{turn}ターン目で別の選択をする',
  'atlas.go-failed': 'できませんでした。この端末に写しを残せませんでした。',

  'atlas.cards': '選んでいたら最も多くを変えたカード',
  'atlas.cards-help':
    'カードを1枚だけ替え、相手の封筒はそのままにして、先へ進めます。「目標に加わる分」は、その側自身の目標を100として数えます。',
  'atlas.card': '選んでいたら',
  'atlas.instead': '「{card}」の代わりに',
  'atlas.changed': '変わる分',
  'atlas.gains': '最も増える結末',
  'atlas.gain': '「{ending}」：100のうち{without}ではなく{with}',
  'atlas.adds': '{side}の目標に加わる分',

  'atlas.how':
    'これはこのモデルの中の未来であり、現実の世界の未来ではありません。どのターンからも、またそこで選ばれなかったどのカードからも、コンピューターの政府が最後までゲームを進めます。あなたの側は三つの性格が未来ごとに入れ替わり、相手の側は元の性格のままです。秘密は配られたとおりです。たとえば7番目の未来では、どこでも同じさいころが振られるので、差は運ではなくカードによるものです。',
  'atlas.how-two':
    'これはこのモデルの中の未来であり、現実の世界の未来ではありません。どのターンからも、またそこで選ばれなかったどのカードからも、コンピューターの政府が最後までゲームを進めます。三つの性格が未来ごとに入れ替わります。秘密は配られたとおりです。たとえば7番目の未来では、どこでも同じさいころが振られるので、差は運ではなくカードによるものです。',
  'atlas.how-level':
    'これはこのモデルの中の未来であり、現実の世界の未来ではありません。どのターンからも、またそこで選ばれなかったどのカードからも、三つの性格のコンピューターの政府が未来ごとに入れ替わって最後までゲームを進めます。相手と同じだけ考える政府では何時間もかかるからです。秘密は配られたとおりです。たとえば7番目の未来では、どこでも同じさいころが振られるので、差は運ではなくカードによるものです。',

  'spread.title': 'オフにすると、このゲームの結末の分かれ方はどう変わるか',
  'spread.lead':
    'さいころを替えて、このゲームを{each}回ずつ遊び直します。人が担当した側は実際に選んだカードのままです。今のモデルで一度、それぞれの前提を除いて一度ずつ行います。',
  'spread.progress': '{of}ゲームのうち{done}ゲームを進めました',
  'spread.same': 'なしでも、結末の分かれ方はほぼ同じです。',
  'spread.apart': 'なしでは、100ゲームのうち{count}が別の結末になります。',
  'spread.gain': '「{ending}」は100のうち{without}ではなく{with}です。',
  'spread.with': 'あり',
  'spread.without': 'なし',
  'spread.counting': '進めています…',
  'spread.off': 'このゲームではオフだったので、このゲームからは何も言えません。',
} as const
