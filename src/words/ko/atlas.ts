// Korean: what else could have happened. Futures of this model, never a forecast; neither side is praised.

export const atlas = {
  'debrief.atlas-title': '달리 어떻게 될 수 있었나',
  'debrief.atlas-talk': '그 턴에 그토록 많은 것이 걸려 있음을 당시 누군가 알 수 있었을까요?',
  'atlas.question': '가장 많은 것을 결정한 턴은 무엇일까요?',
  'atlas.begins': '첫 미래들을 진행하는 중…',

  'atlas.lead-card':
    '가장 많은 것을 결정한 것은 {turn}턴입니다. {side}{side|i} ‘{card}’{card|eul} 골랐다면, 미래 {of}가지 가운데 {with}가지가 ‘{ending}’{ending|euro} 끝납니다. 실제 카드로는 {without}가지입니다.',
  'atlas.lead-card-you':
    '가장 많은 것을 결정한 것은 {turn}턴입니다. 당신이 ‘{card}’{card|eul} 골랐다면, 미래 {of}가지 가운데 {with}가지가 ‘{ending}’{ending|euro} 끝납니다. 당신의 카드로는 {without}가지입니다.',
  'atlas.lead-likely':
    '이 결말은 처음부터 일어나기 쉬웠습니다. 미래 {of}가지 가운데 {with}가지가 이렇게 끝납니다.',
  'atlas.lead-could':
    '그것을 가장 크게 바꿀 수 있던 것은 {turn}턴입니다. {side}{side|i} ‘{card}’{card|eul} 골랐다면, {of}가지 가운데 {with}가지가 ‘{ending}’{ending|euro} 끝납니다. 실제 카드로는 {without}가지입니다.',
  'atlas.lead-could-you':
    '그것을 가장 크게 바꿀 수 있던 것은 {turn}턴입니다. 당신이 ‘{card}’{card|eul} 골랐다면, {of}가지 가운데 {with}가지가 ‘{ending}’{ending|euro} 끝납니다. 당신의 카드로는 {without}가지입니다.',
  'atlas.lead-settled': '그것을 바꾸었을 카드는 한 장도 없습니다.',
  'atlas.lead-turn':
    '가장 많은 것을 결정한 것은 {turn}턴입니다. 미래 {of}가지 가운데 이 게임처럼 ‘{ending}’{ending|euro} 끝나는 것은 그 전에는 {with}가지, 그 뒤에는 {after}가지입니다.',
  'atlas.lead-signed':
    '가장 많은 것을 결정한 것은 {turn}턴입니다. 거기서 양쪽 국내가 합의안을 받아들였기 때문입니다. 미래 {of}가지 가운데 이 게임처럼 ‘{ending}’{ending|euro} 끝나는 것은 그 전에는 {with}가지, 그 뒤에는 {after}가지입니다.',
  'atlas.lead-refused':
    '가장 많은 것을 결정한 것은 {turn}턴입니다. 양쪽이 서명한 것을 거기서 국내가 거부했기 때문입니다. 미래 {of}가지 가운데 이 게임처럼 ‘{ending}’{ending|euro} 끝나는 것은 그 전에는 {with}가지, 그 뒤에는 {after}가지입니다.',
  'atlas.lead-still':
    '우연보다 더 많은 것을 결정한 턴은 없습니다. 게임의 어느 시점에서 보아도 그 뒤의 미래는 거의 같았습니다.',

  'atlas.progress': '진행한 미래',
  'atlas.progress-of': '{points}곳(각 턴의 시작과 고르지 않은 각 카드)에서 각각 미래 {of}가지 중 {done}가지',
  'atlas.stop': '여기서 멈추기',
  'atlas.go-on': '끝까지 다시 세기',
  'atlas.stopped': '멈추었습니다. 여기 있는 것은 한 곳마다 미래 {done}가지에서 나온 값입니다.',
  'atlas.failed': '이 기기에서는 미래를 진행하지 못했습니다.',
  'atlas.none': '아직 진행한 미래가 없습니다.',

  'atlas.fan': '‘{gauge}’의 실제 선과, {turn}턴부터 펼쳐진 미래. 아래 표에 같은 값이 있습니다.',
  'atlas.fan-title': '‘{gauge}’{gauge|gwa} {turn}턴부터의 미래',
  'atlas.played': '실제 선',
  'atlas.median': '가운데 미래',
  'atlas.half': '미래의 절반',
  'atlas.most': '미래 10 가운데 9',
  'atlas.moved-bars': '결말이 얼마나 움직였나',
  'atlas.moved-here': '{turn}턴이 가장 많은 것을 결정함',
  'atlas.start': '시작',
  'atlas.from': '{low}~{high}',
  'atlas.turn-head': '턴',
  'atlas.from-turn': '어느 턴이 시작될 때부터의 미래인지',
  'atlas.table-of': '표: {gauge}',

  'atlas.all': '모두 보기',
  'atlas.map': '결말과, 거기에 이른 미래의 수',
  'atlas.map-help':
    '턴이 시작될 때부터 진행한 미래 100가지 가운데 몇 가지인지를 턴마다 보여 줍니다. 네모는 비율만큼 커집니다. 마지막 열은 이 게임입니다.',
  'atlas.ending': '결말',
  'atlas.none-fits': '맞는 결말 없음',
  'atlas.rest': '어떤 미래도 이르지 않은 결말 {count}개는 뺐습니다.',
  'atlas.opens': '이 턴이 시작될 때:',
  'atlas.so-far': '지금까지: {text}',
  'atlas.ended': '이 게임',
  'atlas.ended-here': '여기서 끝남',
  'atlas.fans': '모든 수치와 그 미래',

  'atlas.turning': '미래가 갈라진 곳',
  'atlas.turning-help':
    '이 턴의 시작부터 다음 턴의 시작까지 결말의 비율이 100 가운데 얼마나 움직였는지, 그리고 이 턴에서 카드 한 장만 바꾸었어도 얼마나 움직일 수 있었는지입니다. {chance}까지는 우연일 수 있습니다. 굵은 턴이 가장 많은 것을 결정했습니다.',
  'atlas.could': '움직일 수 있던 폭',
  'atlas.moved': '움직인 폭',
  'atlas.own-share': '이 게임과 같은 결말이 되는 미래',
  'atlas.share-to': '100 가운데 {from} → {to}',
  'atlas.go': '{turn}턴에서 다르게 고르기',
  'atlas.go-failed': '하지 못했습니다. 이 기기에 사본을 남기지 못했습니다.',

  'atlas.cards': '골랐다면 가장 많은 것을 바꾸었을 카드',
  'atlas.cards-help':
    '카드 한 장만 바꾸고 상대의 봉투는 그대로 둔 채 이어서 진행합니다. 목표에 더해지는 몫은 그쪽 목표 전체를 100으로 놓고 셉니다.',
  'atlas.card': '골랐다면',
  'atlas.instead': '‘{card}’ 대신',
  'atlas.changed': '바뀌는 몫',
  'atlas.gains': '가장 늘어나는 결말',
  'atlas.gain': '‘{ending}’: 100 가운데 {without}{without|i} 아니라 {with}',
  'atlas.adds': '{side}의 목표에 더해지는 몫',

  'atlas.how':
    '이것은 이 모델의 미래이지 현실 세계의 미래가 아닙니다. 모든 턴에서, 그리고 그 턴에서 고르지 않은 모든 카드에서, 컴퓨터 정부가 게임을 끝까지 진행합니다. 당신 쪽은 세 가지 성격이 미래마다 번갈아 맡고, 상대 쪽은 원래 성격 그대로입니다. 비밀은 받은 그대로입니다. 예를 들어 7번째 미래에서는 어디서나 같은 주사위가 나오므로, 차이는 운이 아니라 카드에서 옵니다.',
  'atlas.how-two':
    '이것은 이 모델의 미래이지 현실 세계의 미래가 아닙니다. 모든 턴에서, 그리고 그 턴에서 고르지 않은 모든 카드에서, 컴퓨터 정부가 게임을 끝까지 진행합니다. 세 가지 성격이 미래마다 번갈아 맡습니다. 비밀은 받은 그대로입니다. 예를 들어 7번째 미래에서는 어디서나 같은 주사위가 나오므로, 차이는 운이 아니라 카드에서 옵니다.',
  'atlas.how-level':
    '이것은 이 모델의 미래이지 현실 세계의 미래가 아닙니다. 모든 턴에서, 그리고 그 턴에서 고르지 않은 모든 카드에서, 세 가지 성격의 컴퓨터 정부가 미래마다 번갈아 게임을 끝까지 진행합니다. 상대만큼 오래 생각하는 정부로는 몇 시간이 걸리기 때문입니다. 비밀은 받은 그대로입니다. 예를 들어 7번째 미래에서는 어디서나 같은 주사위가 나오므로, 차이는 운이 아니라 카드에서 옵니다.',

  'spread.title': '이것을 끄면 이 게임의 결말이 어떻게 갈리는가',
  'spread.lead':
    '주사위를 바꾸어 이 게임을 {each}번씩 다시 진행합니다. 사람이 맡은 쪽은 실제로 고른 카드 그대로입니다. 지금 모델로 한 번, 각 전제를 뺀 채로 한 번씩 합니다.',
  'spread.progress': '{of}게임 중 {done}게임 진행',
  'spread.same': '없어도 결말이 갈리는 모양은 거의 같습니다.',
  'spread.apart': '없으면 100게임 가운데 {count}게임이 다르게 끝납니다.',
  'spread.gain': '‘{ending}’{ending|eun} 100 가운데 {without}{without|i} 아니라 {with}입니다.',
  'spread.with': '있을 때',
  'spread.without': '없을 때',
  'spread.counting': '진행하는 중…',
  'spread.off': '이 게임에서는 꺼져 있었으므로, 이 게임으로는 알 수 없습니다.',
} as const
