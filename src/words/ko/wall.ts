// Korean: the projector's page of a class. Nothing on it names anybody.

export const wall = {
  'wall.join': '여기서 참여하세요',
  'wall.code': '코드',
  'wall.in': '기기 {count}대 참여 중',
  'wall.two': '한쪽에 두 명, 기기는 한 대. 이름은 무엇이든 괜찮습니다.',
  'wall.eyes-up': '앞을 보세요',
  'wall.eyes-up-text': '모든 화면이 쉬고 있습니다. 아무것도 사라지지 않고, 시계도 멈춰 있습니다.',
  'wall.turn': '총 {turns}턴 중 {turn}턴',
  'wall.glyphs': '각 게임을 케이블로 나타낸 것. 수치가 높으면 굵고, 낮으면 끊어져 있습니다',
  'wall.legend': '위에서부터: {names}',
  'wall.sealed': '열린 봉투',
  'wall.over': '수업이 끝났습니다',
  'wall.over-text': '고맙습니다. 집에서는 반대편 자리에서 플레이해 보세요.',
  'wall.rehearsal': '예행연습',
} as const
