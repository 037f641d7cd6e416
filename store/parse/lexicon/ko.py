"""Korean."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="ko",
    small=listed(""),
    calendar=Calendar(
        weekdays=forms("""
            월요일 월 | 화요일 화 | 수요일 수 | 목요일 목
            금요일 금 | 토요일 토 | 일요일 일
        """),
    ),
    release=ReleaseWords(
        kinds=listed("""
            보도자료 | 보도 자료 | 보도참고자료 | 보도설명자료 | 보도해명자료 | 뉴스 | 언론보도 | 공동보도자료 | 보도알림 | 취재요청 | 취재 요청 | 언론 공지 | 보도 참고자료 | 프레스 릴리스 | 취재안내
            성명서 | 새소식 | 즉시보도 | 알림 | 공동 보도자료 | 해명자료 | 설명자료 | 참고자료 | 보도계획
        """),
        immediate=listed(
            "즉시보도 | 즉시 보도 | 즉시 보도 가능 | 배포 즉시 | 배포 즉시 보도 | 즉시 | 배포시"
        ),
        embargo=listed(
            "보도시점 | 보도 시점 | 엠바고 | 보도일시 | 보도 일시 | 보도제한 | 보도 가능 시점 | 이후 보도 | 보도유예 | 보도요청일시 | 보도요청일"
        ),
        numbers=listed("제 | 번호 | 호 | 문서번호"),
        dated=listed("""
            배포일 | 배포일시 | 배포 일시 | 배포 | 발표일 | 작성일 | 등록일 | 게시일 | 일자 | 날짜 | 제공일자 | 제공일 | 배포일자 | 작성일자 | 배포 일자 | 입력 | 발행일 | 제공
        """),
        updated=listed("수정일 | 최종수정일 | 갱신일 | 행사일 | 일시 | 행사일시 | 수정 | 업데이트"),
        titled=listed("제목 | 건명"),
        subtitled=listed("부제 | 부제목"),
        issued=listed(
            "발표기관 | 제공기관 | 출처 | 배포기관 | 발신 | 기관명 | 제공처 | 발행처 | 제공 | 배포처 | 기관"
        ),
        greetings=listed("안녕하세요 | 안녕하십니까 | 기자님 | 언론인 여러분 | 수신 | 각 언론사"),
        skip=listed(
            "인쇄 | 목록 | 공유 | 다운로드 | 홈 | 처음으로 | 이전글 | 다음글 | 본문 바로가기"
        ),
        about=listed("소개 | 에 대하여 | 회사 소개 | 개요 | 기관 소개 | 회사소개 | 회사 개요"),
        notes=listed("편집자 주 | 참고 | 붙임 | 첨부 | 용어 설명 | 참고자료 | 용어설명 | 별첨"),
        ends=listed("끝 | 끝. | 이상"),
        revisions=listed(
            "정정 | 수정 | 정정보도 | 업데이트 | 재배포 | 추가 | 정정자료 | 수정본 | 재송 | 바로잡습니다"
        ),
        said=listed(
            "말했다 | 밝혔다 | 전했다 | 설명했다 | 덧붙였다 | 강조했다 | 라고 말했다 | 소감을 | 이라고 말했다 | 라며 | 라고 밝혔다"
        ),
        hours=listed("시"),
        noon=listed("정오"),
        midnight=listed("자정"),
        press=listed("""
            대변인실 | 홍보실 | 홍보팀 | 홍보담당관 | 홍보과 | 언론홍보 | 커뮤니케이션팀 | 대변인 | 홍보부 | 공보실 | 홍보협력실 | 대외협력실 | 홍보담당관실 | 소통팀 | 공보담당관 | 대외협력팀
        """),
    ),
    contact=ContactWords(),
)
