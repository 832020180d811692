// Korean: what is wrong with the log of a match, and how to mend it.

export const logs = {
  'log.log-too-large.message': '기록이 {found}자로, 읽을 수 있는 {most}자보다 깁니다.',
  'log.log-too-large.fix': '그렇게 긴 게임은 없습니다. 게임이 저장한 기록을 고르세요.',
  'log.log-not-json.message': '파일이 올바른 JSON이 아닙니다.',
  'log.log-not-json.fix': '게임에서 다시 저장하세요. 도중에 잘렸을 수 있습니다.',
  'log.log-cut.message': '파일은 게임 기록이지만 기록 {entries}까지만 온전합니다.',
  'log.log-cut.fix': '도중에 잘렸거나 바뀌었습니다. 게임에서 다시 저장하거나 파일을 다시 복사하세요.',
  'log.log-not-a-log.message': '이 파일은 게임 기록이 아닙니다.',
  'log.log-not-a-log.fix':
    '게임이나 ‘play --out’으로 저장한 파일을 고르세요. 시나리오는 ‘lint’로 검사합니다.',
  'log.log-format.message': '이 판은 기록의 형식 {found}{found|eul} 알지 못합니다.',
  'log.log-format.fix': '더 새로운 판의 게임에서 여세요.',
  'log.log-newer-rules.message': '이 기록은 더 새로운 규칙({found}번)으로 진행되었습니다.',
  'log.log-newer-rules.fix': '더 새로운 판의 게임에서 여세요.',
  'log.log-shape.message': '기록의 이 부분이 갖추어야 할 꼴이 아닙니다.',
  'log.log-shape.fix': '게임에서 다시 저장하세요. 기록은 손으로 쓰는 것이 아닙니다.',
  'log.log-scenario.message':
    '기록 안의 시나리오를 불러올 수 없습니다. 문제는 {count}건이고, 첫 번째는 그 {line}행에 있습니다.',
  'log.log-scenario.fix': '‘lint’를 통과하는 시나리오로 다시 플레이하세요.',
  'log.log-options.message': '기록의 설정이 시나리오와 맞지 않습니다({why}).',
  'log.log-options.fix': '게임에서 기록을 다시 저장하세요.',
  'log.log-order.message': '항목 번호가 1, 2, 3 순서가 아닙니다. 여기는 {seq}번이어야 합니다.',
  'log.log-order.fix': '항목이 빠졌거나, 겹쳤거나, 옮겨졌습니다. 저장된 그대로의 기록을 쓰세요.',
  'log.log-refused.message': '항목 {seq}번은 규칙이 받아들이지 않는 수입니다({refusal}).',
  'log.log-refused.fix': '이 항목이나 그 앞의 항목이 바뀌었습니다. 저장된 그대로의 기록을 쓰세요.',
  'log.log-mismatch.message':
    '항목 {seq}번의 확인값은 {expected}인데, 다시 진행하면 {found}{found|i} 나옵니다.',
  'log.log-mismatch.fix': '이 항목이나 그 앞의 항목이 바뀌었습니다. 저장된 그대로의 기록을 쓰세요.',
  'log.log-gauges.message': '항목 {seq}번에 적힌 수치가 다시 진행했을 때의 수치와 다릅니다.',
  'log.log-gauges.fix': '적힌 수치가 바뀌었습니다. 저장된 그대로의 기록을 쓰세요.',
  'log.stray-code.message': '이것은 코드로 제출한 게임입니다.',
  'log.stray-code.fix': '‘수업에서 쓰기’의 ‘게임 모으기’에서 여세요.',
  'log.stray-class.message': '이 파일은 수업 전체의 기록으로, 표와 연구를 위한 것입니다.',
  'log.stray-class.fix': '게임은 그 게임의 파일에서 열 수 있습니다.',
  'log.stray-remains.message': '이 파일은 손상된 게임에서 남은 것입니다.',
  'log.stray-remains.fix': '이어서 할 수 없습니다. 원인을 살필 사람을 위해 보관하세요.',
} as const
