// Korean: the lines of one match side by side, sharing one of them, and opening what somebody shared.

export const lines = {
  'lines.title': '두 갈래를 나란히',
  'lines.title-chair': '두 자리를 나란히',
  'lines.title-one': '이 게임의 갈래',
  'lines.loading': '갈래를 펼치는 중…',
  'lines.eyebrow': '만약에 · {title}',
  'lines.tree': '이 게임에서 만든 갈래',
  'lines.tree-help': '이 기기에만 남습니다. 어느 갈래든 다른 갈래의 어느 턴에서나 이어질 수 있습니다.',
  'lines.first': '첫 갈래 ({side})',
  'lines.again': '{turn}턴부터 다르게 ({side})',
  'lines.chair': '반대편 자리에서 ({side})',
  'lines.at': '총 {turns}턴 중 {turn}턴',
  'lines.ended': '끝남',
  'lines.ended-in': '‘{ending}’{ending|euro} 끝남',
  'lines.shown': '지금 보는 것',
  'lines.go-on': '이어서 플레이',
  'lines.debrief': '되돌아보기',
  'lines.beside': '나란히 놓기',
  'lines.none':
    '아직 다른 갈래가 없습니다. 어느 턴으로 돌아가 다르게 고르거나 반대편 자리에 앉으면, 두 갈래가 여기에 나란히 놓입니다.',
  'lines.running':
    '‘{line}’{line|eun} 아직 끝나지 않았습니다. 나란히 놓으면 양쪽의 비밀이 열리므로, 이 페이지는 끝나기를 기다립니다.',
  'lines.lead-same': '카드가 모두 같았고, 두 갈래 모두 ‘{ending}’{ending|euro} 끝납니다.',
  'lines.lead-apart':
    '{before}턴까지는 한 갈래입니다. {turn}턴에서 갈라져 하나는 ‘{one}’{one|euro}, 다른 하나는 ‘{two}’{two|euro} 끝납니다.',
  'lines.lead-first': '1턴에서 갈라져 하나는 ‘{one}’{one|euro}, 다른 하나는 ‘{two}’{two|euro} 끝납니다.',
  'lines.lead-back': '{turn}턴에서 갈라지지만, 둘 다 ‘{one}’{one|euro} 끝납니다.',
  'lines.lead-card':
    '거기서 {side}{side|eun} 첫째 갈래에서는 ‘{one}’{one|eul}, 둘째 갈래에서는 ‘{two}’{two|eul} 골랐습니다.',
  'lines.lead-number': '끝에서 가장 멀리 떨어진 것은 {gauge}입니다: 첫째 갈래 {one}, 둘째 갈래 {two}.',
  'lines.passed': '양쪽 국내가 합의를 받아들였습니다:',
  'lines.refused': '서명된 안을 국내가 거부했습니다.',
  'lines.word-no': '약속을 지키지 않음',
  'lines.turns': '턴별로',
  'lines.turn': '턴',
  'lines.same': '양쪽 모두 같음',
  'lines.not-reached': '여기까지 오지 않음',
  'lines.other-trigger': '여기서 일어난 일: {title}',
  'lines.numbers': '수치',
  'lines.chart': '두 갈래의 ‘{gauge}’. 아래 표에 같은 값이 있습니다.',
  'lines.table': '각 턴 끝의 수치: 첫째 갈래 / 둘째 갈래',
  'lines.pair': '{one} / {two}',
  'lines.end': '각각의 결말',
  'lines.line-one': '첫째 갈래',
  'lines.line-two': '둘째 갈래',
  'lines.names': '어느 것이 어느 것인지',
  'lines.name-of': '{nth}: {line}',
  'lines.adjourned': '중단',
  'lines.to': '다른 갈래와 나란히 놓기',
  'lines.to-all': '이 게임의 모든 갈래와 공유 링크',

  'share.title': '이 갈래 공유하기',
  'share.help':
    '링크에는 게임 전체(시드, 선택, 모든 수)가 들어가며, 당신에 대한 것은 들어가지 않습니다. 여는 사람은 자기 사본을 갖게 됩니다.',
  'share.make': '링크 만들기',
  'share.copy': '링크 복사',
  'share.copied': '복사했습니다.',
  'share.link': '이 갈래의 링크',
  'share.file': '파일로 저장',
  'share.of': '어느 갈래인지',
  'share.not-shipped':
    '이 시나리오는 게임에 딸려 온 것이 아니어서 링크에 담을 수 없습니다. 대신 게임을 파일로 저장하세요.',
  'share.too-long': '이 게임은 링크에 담기에는 너무 깁니다. 대신 파일로 저장하세요.',
  'share.no-compression': '이 브라우저에서는 링크를 만들 수 없습니다. 대신 게임을 파일로 저장하세요.',
  'share.older': '옛 규칙으로 한 게임은 링크로 공유할 수 없습니다. 대신 파일로 저장하세요.',
  'share.failed': '링크를 만들지 못했습니다. 대신 게임을 파일로 저장하세요.',

  'shared.opening': '링크의 게임을 여는 중…',
  'replay.shared': '공유받은 게임입니다: {title}. {side} 자리에서 {turns}턴에 걸쳐 플레이되었습니다.',
  'replay.shared-two':
    '공유받은 게임입니다: {title}. 두 사람이 양쪽 자리에 앉아 {turns}턴에 걸쳐 플레이했습니다.',
  'replay.shared-can':
    '한 단계씩 살펴보거나, 어느 턴에서든 다르게 골라 이어서 플레이하거나, 되돌아보기에서 결말을 확인할 수 있습니다.',
  'shared.bad':
    '이 링크는 손상되었습니다. 일부가 빠졌거나 도중에 바뀌었습니다. 다시 보내 달라고 하거나 파일을 받으세요.',
  'shared.too-large': '이 링크는 어떤 게임보다도 커서 열지 않았습니다.',
  'shared.unknown': '이 링크에는 이 판에 없는 시나리오가 필요합니다. 게임을 파일로 받으세요.',
  'shared.edition': '이 링크는 시나리오의 다른 판으로 만들어졌습니다. 게임을 파일로 받으세요.',
  'shared.newer':
    '이 링크는 더 새로운 판의 게임에서 만들어졌습니다. 페이지를 새로 고치거나 게임을 파일로 받으세요.',
  'shared.no-compression': '이 브라우저는 이런 링크를 읽지 못합니다. 게임을 파일로 받으세요.',
  'shared.not-kept': '링크의 게임을 이 기기에 남기지 못했습니다.',

  'replay.what-if': '{turn}턴부터 다르게 고르기',
  'replay.what-if-failed': '하지 못했습니다. 이 기기에 사본을 남기지 못했습니다.',
} as const
