"""The Django app of reviews."""

from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "ownway.journey.reviews"
    label = "reviews"
