// Korean: what is said when something goes wrong, always at hand, for what is missing may be what would bring it.

export const trouble = {
  'trouble.unreachable':
    '지금 게임에 연결할 수 없습니다. 방금 한 일이 전달되지 않았을 수 있으니 다시 시도해 주세요.',
  'trouble.full':
    '이 기기에 남은 공간이 없어 방금 둔 수는 이루어지지 않았고, 아무것도 바뀌지 않았습니다. 무언가를 지운 뒤 다시 시도하거나 게임을 파일로 저장해 주세요.',
  'trouble.not-written':
    '브라우저가 방금 둔 수를 기록하지 못해 아무것도 바뀌지 않았습니다. 다시 시도하거나 게임을 파일로 저장해 주세요.',
  'trouble.retry': '다시 시도',
  'trouble.written': '다시 기록되고 있습니다.',
  'trouble.export': '게임을 파일로 저장',
  'trouble.not-saved': '게임을 파일로 저장하지 못했습니다.',
  'trouble.memory':
    '이 브라우저에는 저장할 수 없습니다. 계속할 수 있지만 새로 고치면 게임이 사라지니, 페이지를 닫기 전에 파일로 저장해 주세요.',
  'trouble.dismiss': '확인',
  'trouble.unexpected':
    '제대로 되지 않은 일이 있습니다. 지금까지 받아들여진 것은 안전합니다. 버튼이 반응하지 않으면 페이지를 새로 고쳐 주세요.',
  'trouble.reload': '페이지 새로 고침',
  'trouble.not-loaded-heading': '이 페이지를 불러오지 못했습니다',
  'trouble.not-loaded': '게임의 일부를 불러오지 못했습니다. 연결이 끊겼거나 그사이 게임이 갱신되었습니다.',
  'trouble.elsewhere': '이 게임은 다른 탭에서 열려 있습니다',
  'trouble.elsewhere-text':
    '마지막으로 연 탭에서 이어지고 있습니다. 여기서 한 일은 모두 게임에 남아 있습니다.',
  'trouble.take-over': '여기서 계속하기',
  'crash.heading': '문제가 생겼습니다',
  'crash.text':
    '게임은 마지막으로 받아들여진 수까지 저장되어 있습니다. 화면을 다시 열거나 페이지를 새로 고쳐 주세요. 그래도 안 되면 게임을 파일로 저장해 주세요.',
  'crash.again': '다시 열기',
  'damage.heading': '저장된 게임이 손상되었습니다',
  'damage.which': '{title} ({side})',
  'damage.head': '어떤 게임인지 나타내는 부분을 읽을 수 없습니다. 기록은 {entries}건 남아 있습니다.',
  'damage.scenario':
    '이 게임의 시나리오나 선택 사항을 읽을 수 없어 열 수 없습니다. 기록은 {entries}건 남아 있습니다.',
  'damage.log': '기록 {entries}건 가운데 처음 {sound}건은 온전합니다. 그 뒤는 앞의 것과 맞지 않습니다.',
  'damage.log-none':
    '기록 {entries}건 가운데 온전한 것이 없어 이어서 할 수 없습니다. 같은 시나리오, 같은 편, 같은 시드로 첫 턴부터 새로 시작할 수 있습니다.',
  'damage.others': '다른 게임에는 영향이 없습니다.',
  'damage.none':
    '이 게임의 기록은 온전하지만 열지 못했습니다. 페이지를 새로 고치거나 남아 있는 것을 저장해 주세요.',
  'damage.go-on': '기록 {sound}건까지의 사본으로 계속하기',
  'damage.anew': '사본으로 처음부터 시작하기',
  'damage.raw': '남아 있는 것을 파일로 저장',
  'damage.delete': '삭제',
  'damage.delete-sure': '완전히 삭제할까요?',
  'damage.delete-yes': '예, 삭제합니다',
  'damage.delete-no': '남겨 둡니다',
  'damage.list': '읽을 수 없는 저장된 게임이 {count}건 있습니다',
  'damage.see': '{at}번째 게임에 남은 것 보기',
} as const
