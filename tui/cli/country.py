"""A country, as it is said on the command line."""

import click


class Country(click.ParamType[str]):
    """Two letters of ISO 3166-1 in either case; large ones come out."""

    name = "country"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        import phonenumbers  # 50 ms that only who names a country pays

        code = value.upper()
        if code not in phonenumbers.SUPPORTED_REGIONS:
            self.fail(f"“{value[:40]}” is no country of two letters, such as FR or BR.", param, ctx)
        return code


COUNTRY = Country()
