"""The Django app of sign-in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "ownway.platform.accounts"
    label = "accounts"

    def ready(self) -> None:
        from django.contrib.auth.signals import user_logged_in, user_logged_out  # noqa: PLC0415  apps must be ready

        from ownway.platform.accounts.signing_in import begin, finish  # noqa: PLC0415

        user_logged_in.connect(begin, dispatch_uid="accounts.begin")
        user_logged_out.connect(finish, dispatch_uid="accounts.finish")
