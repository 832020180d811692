// Korean: the page for an instructor: how to run a class today, the hour, care, what to print.

export const runClass = {
  'class.title': '수업에서 쓰기',
  'class.lead':
    '양쪽이 짝을 이루어 같은 몇 달을 나란히 진행하고, 각각 어떻게 되었는지 학급이 비교합니다. 한 화면에 한쪽 두 명이 가장 좋습니다. 뜻을 모아야 하는 두 사람은 봉인하기 전에 논쟁합니다.',
  'class.evening': '전날 저녁, 30분 준비',
  'class.evening-play':
    '학생처럼 되돌아보기까지 한 번 플레이하세요. ‘10분 만에 배우기’가 전체를 보는 가장 빠른 길입니다.',
  'class.evening-lead':
    '수업을 한 번 진행해 보세요. 컴퓨터 정부가 게임 여섯 개를 사람의 속도로 진행하고, 선생님은 ‘시작’, ‘다음’, ‘앞을 보기’를 누릅니다.',
  'class.evening-lead-link':
    '수업을 한 번 진행해 보세요. 호스트가 ‘To run a class’ 뒤에 보여 준 링크를 열고 ‘컴퓨터 정부와 예행연습하기’를 누르면, 게임 여섯 개가 사람의 속도로 진행되고 선생님은 ‘시작’, ‘다음’, ‘앞을 보기’를 누릅니다.',
  'class.evening-network':
    '네트워크를 확인하세요. 되도록 수업할 교실에서 이 페이지를 열고, 학생이 주소에 닿는지 살펴봅니다.',
  'class.evening-network-go': '연결 살피기',
  'class.evening-read':
    '학급이 읽을 턴을 읽으세요. 아직 어느 나라 사람도 확인하지 않았으니, 그렇게 알려 주세요. 부드럽게 하거나 바꾸거나 뺄 수 있는 턴은 진행 화면의 ‘설정’에 있는 내용 알림에 나옵니다.',
  'class.evening-print': '선생님이 볼 수업 순서를, 원하면 양쪽 브리핑도 인쇄하세요.',
  'class.morning': '당일 아침:',
  'class.morning-text':
    '진행 화면을 링크로 열고 ‘투사 화면’을 누른 뒤, 대부분 들어올 때까지 기다립니다. ‘모두 짝짓기’, 그다음 ‘시작’입니다. 어느 쪽을 맡을지는 국적이 아니라 제비로 정합니다. 학생은 맡을 쪽을 거절할 수 있고, 까닭을 물을 필요가 없습니다. 링크는 간직하세요. 어느 기기에서나 같은 수업이 열립니다.',
  'class.no-network-name': '게임에 짝의 이름을 붙이세요. 처음 화면의 ‘이름 바꾸기’입니다.',
  'class.make-own': '직접 쓴 시나리오 파일',
  'class.make-own-taken': '‘{title}’에 문제가 없어 위에서 선택했습니다.',
  'class.make-own-match': '이 파일은 시나리오가 아니라 게임입니다. 처음 화면의 게임 목록에 더해졌습니다.',
  'class.make-rehearse': '컴퓨터 정부와 예행연습하기',
  'class.papers-text': '단추마다 해당하는 종이만 인쇄합니다. PDF로 저장할 수도 있습니다.',
  'class.print-plan': '수업 순서 인쇄',
  'class.print-briefs': '양쪽 브리핑 인쇄',
  'class.print-notes': '이 안내 인쇄',
  'class.log': '함께 이야기할 때 떠올리고 싶은 것',
  'class.log-turn': '턴',
  'class.log-ours': '우리가 고른 것과 그 까닭',
  'class.log-theirs': '상대에게 예상한 것',
  'class.log-said': '약속하거나 경고한 것',
  'class.today': '세 가지 방법',
  'class.checking': '이 페이지 뒤에 수업 호스트가 있는지 살피는 중…',
  'class.check-again': '다시 살피기',
  'class.found-hosted':
    '이 페이지 뒤에 수업 호스트가 있습니다. 학생은 어디서나 아래 주소로 참여할 수 있습니다.',
  'class.found-laptop':
    '이 페이지 뒤에 수업 호스트가 있습니다. 같은 네트워크의 학생은 아래 주소로 참여할 수 있습니다.',
  'class.found-offline':
    '이 페이지 뒤에 수업 호스트가 있지만 이 기기와는 통신이 되지 않습니다. 네트워크 없이 하거나, 네트워크를 바꾸고 다시 살펴보세요.',
  'class.found-none':
    '이 페이지 뒤에는 수업 호스트가 없습니다. 당신의 컴퓨터에서 시작하거나 네트워크 없이 하세요.',
  'class.found-file':
    '이 페이지는 파일에서 열렸으므로 호스트가 없습니다. 짝마다 기기 한 대로 플레이할 수 있습니다.',
  'class.suits': '· 이 페이지에 알맞음',
  'class.yes': '예',
  'class.no': '아니요',
  'class.fact-address': '학생용 주소',
  'class.fact-socket': '이 기기에서 계속 이어지는 연결로 닿음',
  'class.fact-polling': '이 기기에서 일반 요청으로 닿음 (학교 필터를 통과하는 방법)',
  'class.fact-plain': '주소의 종류',
  'class.fact-plain-yes': '학교 네트워크에서 흔한 http. 이 게임에는 이것으로 충분합니다',
  'class.fact-plain-no': 'https',
  'class.hosted': '서버에서',
  'class.hosted-text':
    '누군가 호스트를 마련해 둡니다. 학생은 어느 브라우저에서나 주소를 열고 코드로 참여하며, 선생님은 진행 화면에서 이끕니다.',
  'class.laptop': '내 컴퓨터에서',
  'class.laptop-text':
    '{command} 명령으로 시작하는 프로그램 하나입니다. 선생님용 링크를 보여 주고, 같은 네트워크에 게임과 수업을 제공합니다. 교실 밖과는 통신하지 않습니다.',
  'class.no-network': '네트워크 없이',
  'class.no-network-text':
    '양쪽의 짝이 기기 한 대로 플레이합니다. ‘다른 선택’의 ‘이 기기에서 두 명’입니다. 목표, 가능성, 봉투는 각자의 것이며, 기기는 표지로 가리고 넘깁니다. 끝나면 짝마다 게임을 코드나 짧은 파일로 제출하고, 선생님이 하나의 되돌아보기로 모읍니다.',
  'class.host-command': 'npm start',
  'class.offline': '네트워크가 안 될 때',
  'class.offline-text':
    '게임 전체를 파일 하나, two-capitals.html로도 만들 수 있습니다 ({command}로 만듦). USB 메모리나 공유 폴더에서 열리고, 다른 것이 필요 없으며, 페이지처럼 게임을 저장합니다.',
  'class.gather-text':
    '끝나면 짝마다 QR 코드를 보여 주거나, 코드를 읽어 주거나, 짧은 파일을 저장합니다. 선생님 기기가 모두 받아 학급 전체의 되돌아보기를 엽니다.',
  'class.gather': '게임 모으기',
  'class.offline-command': 'npm run build:single',
  'class.make': '수업 만들기',
  'class.make-text':
    '호스트는 시작할 때 준비된 수업의 링크를 보여 줍니다. 여기서는 다른 수업을 만들고 그 진행 화면을 엽니다. 직접 쓴 시나리오 파일로도 만들 수 있습니다.',
  'class.make-what': '플레이할 것',
  'class.make-option': '{title}: {length}',
  'class.make-key': '호스트의 열쇠',
  'class.make-key-help':
    '호스트가 보여 준 ‘수업을 만드는 링크’에 들어 있습니다. 이것을 가진 사람은 여기서 수업을 만들 수 있습니다.',
  'class.make-do': '만들고 진행 화면 열기',
  'class.make-failed-key': '이 호스트의 열쇠가 아닙니다.',
  'class.make-failed-unreachable': '이 페이지 뒤에서 수업 호스트가 답하지 않습니다.',
  'class.make-failed-other': '호스트가 수업을 만들지 못했습니다. 다시 해 보세요.',
  'class.phases': '수업의 흐름',
  'class.phase-join': '참여',
  'class.phase-join-text':
    '선생님 화면에 주소, 코드, 카메라용 QR 코드가 나옵니다. 기기 한 대에 학생 두 명입니다.',
  'class.phase-join-say': '이름은 무엇이든 괜찮습니다. 어느 한쪽을 맡고 싶지 않으면 표시하세요. 저만 봅니다.',
  'class.phase-pair': '짝짓기',
  'class.phase-pair-text':
    '단추 하나로 제비를 뽑아 짝을 정합니다. 누구든 손으로 옮길 수 있습니다. 남는 학생은 한쪽에 함께 앉거나 통신사를 맡습니다.',
  'class.phase-pair-say': '여러분은 사람이 아니라 직책입니다. 어느 쪽인지는 제비로 정했습니다.',
  'class.phase-play': '플레이',
  'class.phase-play-text':
    '모든 게임이 케이블 그림으로 선생님 화면에 놓입니다. ‘다음’은 모두의 다음 턴을 여는데, 아직 진행 중인 짝에게 어떤 일이 생기는지 먼저 알려 줍니다.',
  'class.phase-play-say': '양쪽이 같은 첫 문단을 읽습니다. 두 번째는 우리 부처의 글입니다.',
  'class.phase-eyes': '앞을 보기',
  'class.phase-eyes-text': '단추 하나로 모든 화면이 쉽니다. 아무것도 사라지지 않고 시계도 멈춥니다.',
  'class.phase-eyes-say': '앞을 보세요. 상대가 어떻게 나올 거라 생각했나요? 왜 그렇게 생각했나요?',
  'class.phase-debrief': '되돌아보기',
  'class.phase-debrief-text':
    '이 학급의 게임으로 만들어집니다. 기호로 짐작한 뒤 쪽을 봅니다. 시계가 되돌아보기 시간을 지켜 줍니다.',
  'class.phase-debrief-say': '역할을 내려놓으세요. 한 사람 한마디씩.',
  'class.pack': '양쪽 브리핑: {name}',
  'class.brief-of': '당신은 {side}{side|eul} 책임집니다',
  'class.brief-home': '서명하는 것에는 국내에서 다음 사람들의 동의가 필요합니다:',
  'class.brief-aims': '목표는 화면에서 받습니다. 여러분만 알고 있으세요.',
  'class.hour': '한 가지 예: Low Ebb, 50분에 네 턴',
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
  'class.hour-note':
    '마지막 13분이 수업입니다. 되돌아보기가 아니라 턴을 줄이세요. 다른 시나리오나 길이에서는 진행 화면의 시계가 시간을 턴마다 나누고 되돌아보기 시간을 남겨 둡니다.',
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
  'class.notes-of': '교사용 안내: {name}',
  'class.notes-save': '파일로 저장',
  'class.notes-failed': '안내를 읽지 못했습니다. 페이지를 새로 고쳐 주세요.',
  'class.play': '학생처럼 플레이하기',
} as const
