"""Addresses of this portal: about organisations and those who work there, never about people."""

from django.urls import path

from ownway.portals.admin import changing, delegations, log, organisations, workers

app_name = "admin"
ORGANISATION, WORKER = "organisations/<slug:slug>", "workers/<uuid:worker_id>"
urlpatterns = [
    path("", organisations.organisations, name="organisations"),
    path("found/", changing.found, name="found"),
    path(f"{ORGANISATION}/", organisations.organisation, name="organisation"),
    path(f"{ORGANISATION}/change/", changing.change, name="change"),
    path(f"{ORGANISATION}/limits/", changing.limit, name="limit"),
    path(f"{ORGANISATION}/employ/", workers.employ, name="employ"),
    path(f"{ORGANISATION}/delegate/", delegations.delegate, name="delegate"),
    path(f"{ORGANISATION}/log/", log.log, name="log"),
    path("delegations/<uuid:delegation_id>/revoke/", delegations.revoke, name="revoke"),
    path(f"{WORKER}/", workers.worker, name="worker"),
    path(f"{WORKER}/change/", workers.correct, name="correct"),
    path(f"{WORKER}/roles/give/", workers.give_role, name="give-role"),
    path(f"{WORKER}/roles/<int:holding_id>/end/", workers.end_role, name="end-role"),
    path(f"{WORKER}/way-in/", workers.way_in, name="way-in"),
    path(f"{WORKER}/leave/", workers.leave, name="leave"),
]
