// Korean: how a device stands with its class host.

export const classLink = {
  'link.connecting': '수업을 찾는 중…',
  'link.away': '호스트와 연결이 끊겼습니다. 저절로 다시 이어지며, 지금까지 한 것은 사라지지 않습니다.',
  'link.refused':
    '이 링크는 여기서 쓸 수 없습니다. 수업이 끝나 삭제되었거나, 다른 호스트의 링크일 수 있습니다.',
  'link.deleted': '선생님이 이 수업을 삭제했습니다. 호스트에는 아무것도 남아 있지 않습니다.',
  'link.replaced': '다른 기기에서 열려, 지금은 그쪽에서 쓰고 있습니다.',
  'link.take-back': '여기서 다시 쓰기',
  'link.disk':
    '호스트가 디스크에 쓸 수 없습니다. 쓸 수 있을 때까지 아무것도 받지 않습니다. 호스트 컴퓨터의 저장 공간을 비우면 수업이 저절로 이어집니다.',
  'link.older':
    '이 페이지는 호스트보다 오래된 판이어서, 호스트가 보낸 것 가운데 표시할 수 없는 것이 있습니다. 페이지를 새로 고쳐 주세요. 봉한 것은 호스트에 있고 쓰던 글도 돌아오므로 아무것도 사라지지 않습니다.',
  'link.other':
    '호스트가 이 페이지의 다른 판을 내보내고 있습니다. 여유가 있을 때 새로 고쳐 주세요. 봉한 것은 호스트에 있고 쓰던 글도 돌아오므로 아무것도 사라지지 않습니다.',

  'link.match-names':
    '왜가리 노간주 황조롱이 등불 단풍 구름 수달 소나무 수정 갈대 담비 제비갈매기 황토 저녁별 버드나무 톱풀 오리나무 자작나무 물굽이 모래언덕 불씨 고사리 숲 항구',
  'link.match-again': '{name} {round}',
  'link.clock': '수업 시계',
  'link.segment-join': '참여',
  'link.segment-debrief': '되돌아보기 (확보)',
  'link.left': '{minutes}분 남음',
  'link.on-time': '예정대로',
  'link.late': '{minutes}분 늦음',
  'link.qr': '참여 주소 QR 코드',
} as const
