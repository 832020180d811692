// Korean: the page for an instructor: how to run a class today, the hour, care, what to print.

export const runClass = {
  'class.title': '수업에서 쓰기',
  'class.lead':
    '양쪽이 짝을 이루어 같은 몇 달을 나란히 진행하고, 각각 어떻게 되었는지 학급이 비교합니다. 한 화면에 한쪽 두 명이 가장 좋습니다. 뜻을 모아야 하는 두 사람은 봉인하기 전에 논쟁합니다.',
  'class.today': '세 가지 방법',
  'class.pair': '한 짝에 기기 한 대',
  'class.pair-text':
    '지금 바로 쓸 수 있습니다. 페이지를 연 뒤에는 네트워크도 필요 없습니다. 기기 한 대에 네 명, 한쪽에 두 명씩. ‘다른 선택’에서 ‘이 기기에서 두 명’을 고릅니다. 안과 펜은 양쪽에 열려 있고, 목표와 가능성의 등불, 봉투는 각자의 것입니다. 기기는 표지 뒤에서 한 턴에 두 번 넘깁니다.',
  'class.home': '수업 전후에 혼자서',
  'class.home-text':
    '지금 바로 쓸 수 있습니다. 학생은 한쪽을 맡아 컴퓨터를 상대로 플레이하고, 처음 화면에서 파일로 저장해 제출합니다. 당신은 여기서 하나씩 열어 되돌아보기를 읽습니다.',
  'class.host': '교실용 서버',
  'class.host-text':
    '교사의 컴퓨터에서 도는 프로그램 하나입니다 ({command}로 시작). 학생은 코드로 참여하고, 조작판에서 모든 게임과 함께하는 되돌아보기를 봅니다. 교실 밖과는 통신하지 않습니다. 이 판에는 아직 조작판이 없습니다. 그때까지는 위의 방법 가운데 하나를 쓰세요.',
  'class.host-command': 'npm start',
  'class.offline': '네트워크가 안 될 때',
  'class.offline-text':
    '게임 전체를 파일 하나, two-capitals.html로도 만들 수 있습니다 ({command}로 만듦). USB 메모리나 공유 폴더에서 열리고, 다른 것이 필요 없으며, 페이지처럼 게임을 저장합니다.',
  'class.offline-command': 'npm run build:single',
  'class.before': '수업 전에',
  'class.before-1': '학생처럼 결말과 되돌아보기까지 한 번 플레이하세요.',
  'class.before-2': '학급이 읽을 턴을 읽으세요. 아직 어느 나라 사람도 확인하지 않았으니, 그렇게 알려 주세요.',
  'class.before-3': '‘다른 선택’에서 내용 알림을 읽고, 부드럽게 하거나 바꾸거나 뺄 턴을 정하세요.',
  'class.before-4':
    '어느 쪽을 맡을지는 국적이 아니라 제비로 정하세요. 학생은 맡을 쪽을 거절할 수 있고, 까닭을 물을 필요가 없습니다.',
  'class.before-5': '게임에 짝의 이름을 붙이세요. 처음 화면의 ‘이름 바꾸기’입니다.',
  'class.hour': '50분에 네 턴',
  'class.minutes': '분',
  'class.what': '내용',
  'class.say': '할 말',
  'class.hour-1-at': '0–5',
  'class.hour-1': '자리, 목표, 카드 읽는 법',
  'class.hour-1-say': '여러분은 사람이 아니라 직책입니다. 목표를 읽고, 여러분만 알고 있으세요.',
  'class.hour-2-at': '5–12',
  'class.hour-2': '1턴: 협상도 예상도 없음',
  'class.hour-2-say': '양쪽이 같은 첫 문단을 읽습니다. 두 번째는 우리 부처의 글입니다.',
  'class.hour-3-at': '12–20',
  'class.hour-3': '2턴: 준비된 안 하나씩',
  'class.hour-3-say': '안이 준비되어 있습니다. 보내거나, 고치거나, 그대로 두세요.',
  'class.hour-4-at': '20–29',
  'class.hour-4': '3턴: 열린 테이블',
  'class.hour-4-say': '워싱턴은 양쪽이 부탁해야 돕습니다. 상대가 부탁하는지는 알 수 없습니다.',
  'class.hour-5-at': '29–37',
  'class.hour-5': '4턴: 정상회담, 약속만',
  'class.hour-5-say': '문서가 없으면 양쪽이 떠납니다. 국내는 무엇을 받아들일까요?',
  'class.hour-6-at': '37–50',
  'class.hour-6': '역할에서 벗어나 되돌아보기로',
  'class.hour-6-say': '한 사람 한마디. 그다음: 어디서 상대를 잘못 읽었나요?',
  'class.hour-note': '마지막 13분이 수업입니다. 되돌아보기가 아니라 턴을 줄이세요.',
  'class.debrief': '되돌아보기를 이끄는 물음',
  'class.debrief-1': '양쪽 국내가 받아들일 거래의 폭이 가장 넓었던 것은 어느 턴인가요?',
  'class.debrief-2': '당신이 한 일로 움직인 것은 어느 쪽 여론인가요?',
  'class.debrief-3': '두 수도 밖에서 얻은 것은 누구이고, 잃은 것은 누구인가요?',
  'class.debrief-4': '상대가 두려워한 것이 당연했다고 이제 생각하는 것은 무엇인가요?',
  'class.debrief-note':
    '실제로 정부가 한 일은 되돌아보기의 끝 무렵에 있습니다. 정답이 아닙니다. 당시 같은 책임을 진 사람들이 다른 카드를 주장했습니다.',
  'class.care': '배려',
  'class.care-1': '누구나 까닭 없이 멈추거나, 역할에서 벗어나거나, 지켜볼 수 있습니다.',
  'class.care-2':
    '피해를 입은 사람들은 판 위의 숫자가 되지 않습니다. 무엇이 닿았는지는 되돌아보기가 말로 전합니다.',
  'class.care-3':
    '양쪽이 달리 말하는 사건에서 게임은 어느 쪽이 옳은지 정하지 않습니다. 당신도 정할 필요가 없습니다.',
  'class.care-4':
    '총점도, 순위도, 빠르기 점수도 없습니다. 역할에서 벗어나며 끝내세요. 역할 밖에서 한 사람 한마디.',
  'class.papers': '인쇄와 보관',
  'class.print': '이 페이지 인쇄',
  'class.notes-of': '교사용 안내: {name}',
  'class.notes-save': '파일로 저장',
  'class.notes-failed': '안내를 읽지 못했습니다. 페이지를 새로 고쳐 주세요.',
  'class.play': '학생처럼 플레이하기',
} as const
