"""Settings of every environment; what differs between them comes from environment variables."""

import os
from importlib.util import find_spec
from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from ownway.config.databases import databases_from_environment
from ownway.config.secret import secret_key

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("OWNWAY_DATA", ROOT / ".data")).resolve()

DEBUG = os.environ.get("OWNWAY_DEBUG") == "1"
NONPROD = os.environ.get("OWNWAY_NONPROD") == "1"  # personas, gallery, demo borough
SECRET_KEY = secret_key(DATA)
ALLOWED_HOSTS = os.environ.get("OWNWAY_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

JOURNEY = [
    "ownway.journey.practices",
    "ownway.journey.people",
    "ownway.journey.decisions",
    "ownway.journey.involvement",
    "ownway.journey.directory",
    "ownway.journey.conversations",
    "ownway.journey.contacts",
    "ownway.journey.assessments",
    "ownway.journey.financial_assessments",
    "ownway.journey.support_plans",
    "ownway.journey.budgets",
    "ownway.journey.direct_payments",
    "ownway.journey.reviews",
    "ownway.journey.reactions.ReactionsConfig",
]
PLATFORM = [
    "ownway.platform.access",
    "ownway.platform.accounts",
    "ownway.platform.audit",
    "ownway.platform.drafts",
    "ownway.platform.design_system",
]
PORTALS = [
    "ownway.portals.shared",
    "ownway.portals.public",
    "ownway.portals.me",
    "ownway.portals.work",
    "ownway.portals.lead",
    "ownway.portals.partners",
    "ownway.portals.evidence",
    "ownway.portals.admin",
]
INSTALLED_APPS = [
    *PORTALS,  # first: their templates go before those of libraries
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "csp",
    *(["django_linear_migrations"] if find_spec("django_linear_migrations") else []),  # who develops has it
    *PLATFORM,
    *JOURNEY,
    *(["ownway.nonprod"] if NONPROD else []),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "ownway.platform.access.middleware.AccessMiddleware",
    "ownway.platform.drafts.middleware.OnceMiddleware",
    "ownway.portals.shared.frames.FrameMiddleware",
    "ownway.portals.shared.acting.RefusedMiddleware",
]

ROOT_URLCONF = "ownway.config.urls"
WSGI_APPLICATION = "ownway.config.wsgi.application"
FORM_RENDERER = "ownway.platform.design_system.forms.Renderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "ownway.platform.design_system.context.frame",
            ],
            "builtins": ["ownway.platform.drafts.templatetags.once", "django.templatetags.i18n"],
        },
    },
]

DATABASES = databases_from_environment()
DATABASE_ROUTERS = ["ownway.platform.access.router.LoginRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.Account"
ACTOR_LOADER = "ownway.journey.people.actors.actor_of"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_LOGIN_METHODS = {"email", "username"}
ACCOUNT_EMAIL_VERIFICATION = "none"  # an address is verified where it is used to send something
ACCOUNT_ADAPTER = "ownway.platform.accounts.adapter.Adapter"
ACCOUNT_FORMS = {"login": "ownway.platform.accounts.forms.SignIn"}
ACCOUNT_SESSION_REMEMBER = False  # a session ends when nobody uses it
ACCOUNT_USER_MODEL_USERNAME_FIELD = "username"
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "public:work"
LOGOUT_REDIRECT_URL = "public:goodbye"

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SECURE = os.environ.get("OWNWAY_SECURE") == "1"  # behind TLS
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = SECURE
SESSION_COOKIE_NAME = "__Host-session" if SECURE else "session"
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}

LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", _("English")), ("cy", _("Welsh"))]
LOCALE_PATHS = [ROOT / "ownway" / "locale"]
USE_TZ = True
TIME_ZONE = "Europe/London"

STATIC_URL = "static/"
STATIC_ROOT = DATA / "staticfiles"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
