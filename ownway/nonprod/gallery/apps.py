"""The Django app of the component gallery."""

from django.apps import AppConfig


class GalleryConfig(AppConfig):
    """Templates only; no tables."""

    name = "ownway.nonprod.gallery"
    label = "gallery"
