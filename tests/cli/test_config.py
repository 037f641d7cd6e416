"""`communique config`: the settings in force, and what is wrong with them."""

import tomllib

import pytest


@pytest.fixture
def config(tmp_path, monkeypatch):
    path = tmp_path / "config.toml"
    monkeypatch.setenv("COMMUNIQUE_CONFIG", str(path))
    return path


def test_what_is_shipped_is_printed_as_a_file(communique, config):
    answer = communique("config")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"# {config}, which is not there")
    told = tomllib.loads(answer.out)
    assert (told["theme"], told["keys"]["copy"]) == ("auto", ["y"])


def test_what_is_printed_can_be_kept(communique, config):
    config.write_text('theme = "light"\n[keys]\ncopy = "c"\n', "utf-8")
    first = communique("config").out
    config.write_text(first, "utf-8")
    answer = communique("config")
    assert (answer.code, answer.out, answer.err) == (0, first, "")


def test_what_is_wrong_is_said_beside_what_counts(communique, config):
    config.write_text('them = "light"\norder = "oldest"\n', "utf-8")
    answer = communique("config")
    assert answer.code == 1
    assert answer.err == "communique: note: “them” is no setting. Did you mean “theme”?\n"
    assert 'order = "oldest"' in answer.out


def test_the_path_alone(communique, config):
    assert communique("config", "--path").out == f"{config}\n"
