"""Vietnamese.

Its words lose their accents as those of others do, and many are then words of other languages:
lists that all languages share hold phrases of it, and few single words.
"""

from store.parse.words.lexicon.base import (
    Calendar,
    ContactWords,
    Grammar,
    IssuerWords,
    Lexicon,
    MailWords,
    ReleaseWords,
    Traits,
    listed,
)

LEXICON = Lexicon(
    code="vi",
    small=listed(
        "và | của | các | là | được | trong | với | những | này | đã | không | từ | một | để | đến | tại | về | khi | người | sẽ | trên | cũng | việc | như | ngày | cho | có | bởi | hoặc"
    ),
    traits=Traits(
        country="VN",
        letters="ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵơư",
        adjective_last=True,
    ),
    grammar=Grammar(
        of=listed("của"),
        dating=listed("ngày"),
    ),
    calendar=Calendar(
        months=tuple(
            (month,)
            for month in listed("""
                tháng một | tháng hai | tháng ba | tháng tư | tháng năm | tháng sáu | tháng bảy | tháng tám | tháng chín
                tháng mười | tháng mười một | tháng mười hai
            """)
        ),
        weekdays=tuple(
            (day,)
            for day in listed("thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật")
        ),
        before_months=listed("tháng"),
        before_years=listed("năm"),
    ),
    mail=MailWords(
        senders=listed("người gửi"),
        addressees=listed("người nhận | kính gửi"),
        mailed=listed("tiêu đề | chủ đề | ngày gửi"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            thông cáo báo chí | thông tin báo chí | thư mời báo chí | thư mời họp báo | họp báo | tin tức | thông báo
            thông cáo | tuyên bố báo chí | bản tin
        """),
        immediate=listed("để phát hành ngay | phát hành ngay | để đăng ngay"),
        embargo=listed("cấm phát hành trước | không công bố trước | không phát hành trước"),
        numbers=listed("thông cáo số | thông cáo báo chí số"),
        dated=listed("ngày | ngày đăng | ngày phát hành | ngày công bố | đăng ngày"),
        updated=listed("cập nhật | cập nhật lần cuối | cập nhật ngày"),
        titled=listed("tiêu đề | chủ đề"),
        subtitled=listed("tóm tắt"),
        issued=listed("nguồn | nguồn tin | đơn vị phát hành"),
        greetings=listed("kính gửi | kính thưa | xin chào"),
        skip=listed("in trang | chia sẻ | quay lại | trang chủ | tải xuống | xem thêm | đọc thêm"),
        about=listed("về chúng tôi | giới thiệu về | đôi nét về | vài nét về"),
        notes=listed("ghi chú cho biên tập viên | thông tin thêm | thông tin bổ sung"),
        revisions=listed("đính chính | bản sửa đổi"),
        said=listed("cho biết | phát biểu | chia sẻ | nhấn mạnh | khẳng định | nói rằng | bày tỏ"),
        hours=listed("giờ"),
        press=listed("phòng truyền thông | ban truyền thông | phòng báo chí | người phát ngôn"),
    ),
    contact=ContactWords(
        units=listed("phòng ban | phòng truyền thông | ban truyền thông | phòng đối ngoại"),
        headings=listed("""
            liên hệ | liên hệ báo chí | liên hệ truyền thông | thông tin liên hệ | đầu mối liên hệ | người liên hệ
            thông tin chi tiết xin liên hệ | mọi thông tin chi tiết xin liên hệ | mọi chi tiết xin liên hệ | xin liên hệ
            xin vui lòng liên hệ | vui lòng liên hệ | chi tiết liên hệ | để biết thêm thông tin
            để biết thêm thông tin vui lòng liên hệ | để biết thêm chi tiết | thông tin thêm
        """),
        audiences=listed("báo chí | truyền thông | nhà đầu tư | phóng viên"),
        invites=listed("""
            vui lòng liên hệ | xin liên hệ | xin vui lòng liên hệ | liên hệ với | gọi đến số | gửi thư đến | qua số điện thoại
            qua email
        """),
        refuses=listed("hủy đăng ký | chính sách bảo mật | bảo mật thông tin"),
        figures=listed("mã số thuế | mã số doanh nghiệp | số tài khoản | mã bưu điện"),
        general=listed("tổng đài | lễ tân"),
        elsewhere=listed("ghi chú | hình ảnh | nguồn ảnh | liên kết | tài liệu đính kèm"),
        voice=listed("điện thoại | số điện thoại | đt | tel | điện thoại bàn"),
        mobile=listed("di động | điện thoại di động | đtdđ | số di động"),
        fax=listed("số fax"),
        email=listed("thư điện tử | hộp thư | email | e-mail | địa chỉ email"),
        web=listed("trang web | trang thông tin điện tử"),
        address=listed("địa chỉ"),
        extension=listed("máy lẻ | số máy lẻ"),
        names=listed("họ tên | họ và tên"),
        positions=listed("chức vụ | chức danh"),
        employers=listed("đơn vị | cơ quan | đơn vị công tác"),
        honorifics=listed(
            "ông | bà | tiến sĩ | thạc sĩ | giáo sư | phó giáo sư | ts. | ths. | pgs. | gs."
        ),
        given=listed("""
            nguyễn | trần | phạm | hoàng | huỳnh | đặng | bùi | dương | ngô
        """),
        functions=listed("quan hệ báo chí | quan hệ công chúng | truyền thông"),
        roles=listed("""
            người phát ngôn | giám đốc | tổng giám đốc | phó tổng giám đốc | phó giám đốc | giám đốc điều hành
            giám đốc truyền thông | trưởng phòng | phó trưởng phòng | trưởng phòng truyền thông | trưởng ban
            phó trưởng ban | trưởng ban truyền thông | chủ tịch | phó chủ tịch | thư ký | tổng thư ký | chuyên viên
            chuyên viên truyền thông | chuyên viên quan hệ báo chí | cán bộ truyền thông | điều phối viên | quản lý
            bộ trưởng | thứ trưởng | viện trưởng | phó viện trưởng | hiệu trưởng | phó hiệu trưởng | trưởng khoa
            nghiên cứu viên | nhà nghiên cứu | biên tập viên | tổng biên tập | bác sĩ | kỹ sư | kiến trúc sư
        """),
        organizations=listed("""
            công ty | công ty cổ phần | công ty tnhh | tổng công ty | tập đoàn | trường đại học | đại học | học viện
            viện nghiên cứu | viện hàn lâm | bảo tàng | bệnh viện | ngân hàng | hiệp hội | ủy ban nhân dân | uỷ ban nhân dân
            bộ y tế | bộ ngoại giao | bộ tài chính | bộ giáo dục | bộ công thương | bộ giáo dục và đào tạo
            bộ khoa học và công nghệ | bộ thông tin và truyền thông | bộ xây dựng | bộ nội vụ | trung tâm | thư viện | nhà hát
            liên đoàn | quỹ bảo trợ | tổng cục | cơ quan
        """),
        desks=listed("""
            phòng truyền thông | ban truyền thông | phòng báo chí | phòng quan hệ công chúng | bộ phận truyền thông
            phòng đối ngoại | văn phòng | tòa soạn | đường dây nóng | trung tâm báo chí
        """),
        joins=listed("hoặc"),
        links=listed("tại | của | trong"),
        places=listed("tại"),
    ),
    issuer=IssuerWords(
        tells=listed("công bố | khai trương"),
    ),
)
