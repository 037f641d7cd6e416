"""Indonesian, by whose words Malay is read as well."""

from store.parse.words.lexicon.base import (
    Calendar,
    ContactWords,
    Grammar,
    IssuerWords,
    Lexicon,
    MailWords,
    ReleaseWords,
    Traits,
    forms,
    listed,
)

LEXICON = Lexicon(
    code="id",
    small=listed(
        "dan | yang | di | dari | untuk | dengan | ini | itu | pada | dalam | tidak | akan | ke | adalah | oleh | telah | juga | sebagai | bagi | atau | tersebut | serta | dapat | kepada | tahun | saat | kami | mereka | lebih | bisa | secara | para | sudah | karena | menjadi | hari | ada | antara | melalui"
    ),
    endings=listed("nya"),
    traits=Traits(
        country="ID",
        spoken=("ID", "MY", "BN", "SG"),
        also=("ms", "in"),
        signs=listed("Kuala Lumpur=MY | Sdn Bhd=MY | Sdn. Bhd.=MY"),
        adjective_last=True,
    ),
    grammar=Grammar(
        of=listed("dari"),
        for_=listed("untuk"),
        from_=listed("dari"),
        in_names=listed("dan | untuk"),
        dating=listed("tanggal"),
        none=listed("tidak ada"),
    ),
    calendar=Calendar(
        months=forms("""
            januari | februari | maret | april
            mei | juni | juli julai | agustus ogos
            september | oktober | november | desember disember
        """),
        weekdays=forms("""
            senin isnin | selasa | rabu | kamis
            jumat jumaat | sabtu | minggu
        """),
    ),
    mail=MailWords(
        senders=listed("dari"),
        addressees=listed("kepada"),
        mailed=listed("dikirim | tanggal | perihal | subjek"),
    ),
    release=ReleaseWords(
        kinds=listed("""
            siaran pers | rilis pers | siaran media | keterangan pers | undangan media | undangan liputan | konferensi pers
            kenyataan media | kenyataan akhbar | siaran pers bersama | berita | pengumuman | pernyataan pers
        """),
        immediate=listed(
            "untuk disiarkan segera | untuk segera disiarkan | untuk diterbitkan segera | untuk siaran segera"
        ),
        embargo=listed("embargo sampai | embargo hingga | tidak untuk disiarkan sebelum"),
        numbers=listed("nomor | siaran pers nomor | siaran pers no"),
        dated=listed("tanggal | diterbitkan | tanggal terbit | tarikh"),
        updated=listed("diperbarui | terakhir diperbarui | terakhir diubah"),
        titled=listed("judul | perihal"),
        subtitled=listed("subjudul | ringkasan"),
        issued=listed("sumber | penerbit | organisasi | perusahaan"),
        greetings=listed("yang terhormat | yth | yth. | dengan hormat | terlampir"),
        skip=listed(
            "cetak | bagikan | kembali | beranda | unduh | baca selengkapnya | baca juga | selengkapnya"
        ),
        about=listed("tentang | tentang kami | sekilas tentang | mengenai"),
        notes=listed(
            "catatan untuk editor | catatan redaksi | catatan editor | informasi tambahan"
        ),
        ends=listed("selesai"),
        revisions=listed("ralat | koreksi | revisi | perbaikan"),
        said=listed("""
            kata | ujar | tutur | ungkap | jelas | katanya | ujarnya | mengatakan | menyatakan | menjelaskan | menambahkan
            menurut | menegaskan | menuturkan
        """),
        hours=listed("pukul"),
        press=listed("""
            hubungan masyarakat | humas | biro humas | biro hubungan masyarakat | bagian humas | juru bicara
            biro komunikasi
        """),
    ),
    contact=ContactWords(
        units=listed("bagian humas | biro | direktorat | divisi | bidang humas"),
        headings=listed("""
            kontak | narahubung | kontak media | kontak pers | narahubung media | hubungan media | informasi lebih lanjut
            untuk informasi lebih lanjut | informasi lebih lanjut hubungi | untuk informasi lebih lanjut hubungi
            untuk informasi lebih lanjut silakan hubungi | keterangan lebih lanjut | hubungi | hubungi kami
            untuk keterangan lebih lanjut | maklumat lanjut | untuk maklumat lanjut
        """),
        audiences=listed("wartawan | jurnalis | investor | awak media"),
        invites=listed("""
            hubungi | silakan hubungi | silakan menghubungi | dapat menghubungi | dapat dihubungi | sila hubungi | di nomor
            melalui telepon | melalui surel
        """),
        refuses=listed("berhenti berlangganan | kebijakan privasi"),
        figures=listed("npwp | kode pos | nomor rekening | isbn | issn"),
        general=listed("resepsionis"),
        elsewhere=listed("tentang kami | catatan | keterangan foto | tautan | lampiran"),
        voice=listed(
            "telepon | telp | telp. | tlp | tlp. | tel | no. telepon | nomor telepon | telefon"
        ),
        mobile=listed("ponsel | telepon seluler | handphone | no. hp | telefon bimbit"),
        fax=listed("faks | faksimile | faksimili | fax"),
        email=listed("surel | pos-el | email | e-mail | emel | alamat surel"),
        web=listed("situs | situs web | laman | laman web"),
        address=listed("alamat | jalan | jl | jl. | gedung"),
        extension=listed("ekst | ekst. | pesawat"),
        names=listed("nama lengkap | nama"),
        positions=listed("jabatan | jawatan"),
        employers=listed("organisasi | instansi | lembaga"),
        honorifics=listed(
            "bapak | ibu | bpk. | dr. | prof. | drs. | dra. | ir. | hj. | kh. | encik | datuk"
        ),
        degrees=listed("s.sos. | s.kom. | m.si. | s.pd. | m.pd. | s.ikom."),
        given=listed("""
            agung | agus | ahmad | aisyah | andika | anggun | arief | arif | ayu | bambang | bayu | budi | cahyo | citra | dewi
            dian | dwi | eko | endang | fajar | fitri | galih | hadi | hendra | heru | indah | indra | irfan | iwan | joko | kartika
            lestari | lukman | muhammad | novita | nurul | putri | putu | rahmat | ratna | retno | rini | rizky | rudi
            sari | siti | slamet | sri | sugeng | suryo | susilo | taufik | teguh | wahyu | wayan | widodo | wulan
            yanti | yudi | yulia | yusuf | zainal
        """),
        functions=listed("hubungan masyarakat | humas | hubungan media | komunikasi korporat"),
        roles=listed("""
            juru bicara | jurubicara | kepala humas | kepala bagian humas | kepala biro humas | kepala hubungan masyarakat
            kepala biro | kepala bidang | kepala bagian | kepala dinas | kepala pusat | kepala seksi | kepala divisi
            kepala komunikasi | sekretaris perusahaan | sekretaris | sekretaris jenderal | direktur | direktur utama
            direktur jenderal | direktur eksekutif | direktur komunikasi | wakil direktur | ketua | ketua umum | wakil ketua
            manajer | manajer komunikasi | manajer humas | manajer hubungan media | koordinator | staf humas | staf ahli
            penasihat | menteri | wakil menteri | bupati | wali kota | gubernur | rektor | wakil rektor | dekan | guru besar
            dosen | peneliti | redaktur | kurator | arsitek | dokter | pengurus | pengarah | ketua pegawai eksekutif
            humas
        """),
        organizations=listed("""
            kementerian | universitas | institut | lembaga | badan | dinas | yayasan | perkumpulan | perhimpunan | asosiasi
            rumah sakit | perusahaan | pemerintah kota | pemerintah provinsi | pemerintah kabupaten | komisi | balai
            direktorat jenderal | fakultas | sekolah tinggi | politeknik | perpustakaan | koperasi | tbk | universiti
            jabatan perdana menteri | kementrian | akademi | dewan | kepolisian | perseroan
        """),
        desks=listed("""
            humas | bagian humas | biro humas | hubungan masyarakat | biro hubungan masyarakat | biro komunikasi
            pusat informasi | pusat media | redaksi | sekretariat | divisi komunikasi | bagian hubungan masyarakat
        """),
        joins=listed("dan | atau | serta"),
        links=listed("di | dari | untuk | pada | dengan"),
        places=listed("di | pada"),
    ),
    issuer=IssuerWords(
        tells=listed("""
            meluncurkan | mengumumkan | menyelenggarakan | menggelar | membuka | mengundang | menghadirkan | meresmikan
            menerbitkan | mengajak
        """),
    ),
)
