"""The demo, where no terminal is."""


def test_demo_prints_a_taste(communique, archive):
    """It says what it imported, the newest five and three people, and leaves no archive behind."""
    answer = communique("demo")
    lines = answer.out.splitlines()
    assert answer.code == 0
    assert lines[0].endswith("0 already there, 0 failed.")
    newest, people = lines.index("The newest five:"), lines.index("Three people to call:")
    assert people - newest - 2 == 5
    assert len(lines) - people - 1 == 3
    assert not archive.exists()
