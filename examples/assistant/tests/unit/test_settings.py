import pytest

from assistant.settings import Settings, SettingsError

URLS = {"DATABASE_URL": "postgresql://u:hush@db/a", "REDIS_URL": "redis://:hush@cache"}


def test_the_environment_is_read():
    assert Settings.from_environment(URLS | {"CACHE_SECONDS": "60"}) == Settings(
        URLS["DATABASE_URL"], URLS["REDIS_URL"], 60
    )


def test_notes_are_cached_for_five_minutes_unless_said():
    assert Settings.from_environment(URLS).cache_seconds == 300


def test_all_that_is_wrong_is_said_at_once():
    with pytest.raises(SettingsError) as refusal:
        Settings.from_environment({"DATABASE_URL": "", "CACHE_SECONDS": "soon"})
    assert str(refusal.value) == (
        "DATABASE_URL is not set. REDIS_URL is not set. CACHE_SECONDS is 'soon': give a whole number from 1 to 999999."
    )


@pytest.mark.parametrize("seconds", ["0", "-1", "1.5", "", "٣", "1000000"])
def test_seconds_that_cannot_be_meant_are_refused(seconds):
    with pytest.raises(SettingsError, match="CACHE_SECONDS"):
        Settings.from_environment(URLS | {"CACHE_SECONDS": seconds})


def test_passwords_stay_out_of_what_is_printed():
    assert "hush" not in repr(Settings.from_environment(URLS))
