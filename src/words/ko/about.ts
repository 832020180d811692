// Korean: the page about the game: what it is, sources, licences, privacy.

export const about = {
  'about.title': 'Two Capitals 소개',
  'about.lead':
    '관계가 가장 나쁠 때의 양자 관계를 다루는 교실용 시뮬레이션입니다. 양쪽은 자기 여론, 동맹국, 기업, 상대 정부를 견주고, 필요하면 협상하고, 상대가 볼 수 없는 대응을 봉인합니다.',
  'about.argument':
    '이것은 직접 움직여 보는 논증이며 예측이 아닙니다. 수치는 기록된 역사가 일어날 수 있는 일 가운데 하나가 되도록 정했습니다. 그것은 이런 규칙으로 역사를 담을 수 있음을 보일 뿐, 역사를 설명하지는 않습니다. 바탕이 되는 전제는 ‘다른 선택’에 각각 반대하는 까닭과 스위치와 함께 있습니다.',
  'about.readers':
    'Low Ebb의 글은 아직 한국에서도 일본에서도 사람의 확인을 받지 않았습니다. 양쪽에서 한 사람씩 확인할 때까지 표현과 균형은 초안으로 여겨 주세요.',
  'about.people': '실존 인물은 직책으로 나옵니다. 사람이 자원이나 도표의 막대가 되는 일은 없습니다.',
  'about.sources': '출처',
  'about.sources-help': '시나리오마다 목록이 있으며, 각 턴은 근거로 삼은 것을 밝힙니다.',
  'about.sources-of': '{title}: 출처 {count}건',
  'about.sources-none': '{title}{title|eun} 지어낸 것이며 인용이 없습니다.',
  'about.sources-failed': '{title}의 출처를 읽지 못했습니다. 페이지를 새로 고쳐 주세요.',
  'about.sources-loading': '시나리오를 여는 중…',
  'about.licences': '라이선스',
  'about.own-licence':
    'Two Capitals 자체는 MIT 라이선스입니다. 고지를 함께 두면 쓰고, 고치고, 나눌 수 있습니다. 함께 온 시나리오는 각각 밝힌 라이선스를 따릅니다.',
  'about.map': '해도',
  'about.map-text':
    '해안선과 국경은 Natural Earth(축척 1:5천만, 퍼블릭 도메인)에서 왔으며 world-atlas 패키지를 거쳤습니다. 영유에 다툼이 있는 섬은 그리지도, 이름을 적지도 않습니다.',
  'about.fonts': '글꼴',
  'about.fonts-text':
    '이야기에는 Source Serif 4, 조작에는 Inter를 씁니다. 둘 다 SIL Open Font License 1.1입니다. 게임에 들어 있으며 다른 곳에 요청하지 않습니다.',
  'about.libraries': '들어 있는 패키지',
  'about.package': '패키지',
  'about.version': '버전',
  'about.licence': '라이선스',
  'about.licence-text': '{name}의 라이선스 전문',
  'about.privacy': '개인정보',
  'about.privacy-text':
    '혼자서도, 한 기기에서 둘이서도 이 기기 밖으로 나가는 것은 없습니다. 계정도, 추적도, 쿠키도, 제삼자의 것도 없습니다. 페이지는 자신이 온 서버에만 물을 수 있고, 브라우저가 이를 지키게 합니다.',
  'about.stored':
    '저장되는 것과 곳: 게임(시나리오, 비밀, 수, 붙인 이름)은 이 브라우저의 IndexedDB ‘two-capitals’에, 설정은 localStorage에 남습니다. 지우거나 브라우저 데이터를 비울 때까지 남으며, 이 브라우저를 쓰는 사람은 볼 수 있습니다.',
  'about.files': '파일로 저장한 게임은 당신의 것이며, 어떻게 할지는 당신에게 달려 있습니다.',
  'about.delete': '이 기기의 모든 것 삭제',
  'about.delete-sure':
    '이 기기의 모든 게임과 설정이 완전히 사라집니다. 파일로 저장한 것은 남습니다. 모두 삭제할까요?',
  'about.delete-yes': '예, 모두 삭제합니다',
  'about.delete-no': '모두 남겨 둡니다',
  'about.deleted': '끝났습니다. 이 기기에는 이제 게임에 관한 것이 남아 있지 않습니다.',
  'about.delete-failed':
    '브라우저가 삭제를 허용하지 않았습니다. 브라우저 설정에서 이 페이지의 데이터를 지워 주세요.',
} as const
