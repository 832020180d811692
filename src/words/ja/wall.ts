// Japanese: the projector's page of a class. Nothing on it names anybody.

export const wall = {
  'wall.join': 'ここから参加',
  'wall.code': 'コード',
  'wall.in': '{count}台が参加中',
  'wall.two': '一方に二人、端末は1台。名前は何でもかまいません。',
  'wall.eyes-up': '前を見てください',
  'wall.eyes-up-text': 'すべての画面を休めています。何も失われず、時計も止まっています。',
  'wall.turn': '全{turns}ターン中{turn}ターン目',
  'wall.glyphs': '各ゲームをケーブルで表したもの。数字が高いと太く、低いと切れています',
  'wall.legend': '上から順に：{names}',
  'wall.sealed': '開いた封筒',
  'wall.over': '授業は終わりました',
  'wall.over-text': 'ありがとうございました。家では反対の席で遊んでみてください。',
  'wall.rehearsal': 'リハーサル',
} as const
