"""From what is left to what is charged (Care Act 2014 s14; SI 2014/2672 reg 11)."""

from tests.spec.charging.people import charged, line, pensioner, reason, somebody


def left_over(pounds: int):
    """A single working-age adult with so much a week above the minimum income."""
    return somebody(benefits=["other"], other_income=11_250 + pounds * 100)


def test_what_is_left_above_the_minimum_income_is_charged():
    result = charged(left_over(40))
    assert result.value == 4_000
    assert [step.amount for step in result.steps] == [15_250, 0, -11_250]


def test_with_just_the_minimum_income_nothing_is_charged():
    assert charged(left_over(0)).value == 0


def test_below_the_minimum_income_nothing_is_charged_and_the_working_still_sums():
    result = charged(left_over(-30))
    assert result.value == 0
    assert line(result, "nothing_left") == 3_000
    assert reason(result, "nothing_left") == "charging.protected"


def test_nobody_pays_more_than_the_support_costs():
    result = charged(somebody(benefits=["other"], other_income=99_999, cost=5_000))
    assert result.value == 5_000
    assert line(result, "not_above_cost") == -(99_999 - 11_250 - 5_000)


def test_a_council_may_charge_a_share_rounded_down_to_the_penny():
    result = charged(somebody(benefits=["other"], other_income=11_250 + 3_333), percent_charged=80)
    assert result.value == 2_666  # 80 % of 33.33 is 26.664
    assert "80 %" in next(step.says() for step in result.steps if step.label.code == "charging.local_share")


def test_a_council_may_cap_the_charge():
    assert charged(left_over(40), caps_the_charge=1, cap=2_500).value == 2_500
    assert charged(left_over(20), caps_the_charge=1, cap=2_500).value == 2_000


def test_a_cap_that_is_not_switched_on_caps_nothing():
    assert charged(left_over(40), cap=2_500).value == 4_000


def test_a_charge_below_the_smallest_is_not_made():
    assert charged(somebody(benefits=["other"], other_income=11_250 + 124), smallest_charge=125).value == 0
    assert charged(somebody(benefits=["other"], other_income=11_250 + 125), smallest_charge=125).value == 125


def test_each_line_says_what_it_stands_on():
    result = charged(pensioner(rent=2_000, disability_benefit="attendance_allowance_lower", disability_costs=500))
    assert all(step.cite for step in result.steps)
    assert result.after[-1] == result.value


def test_the_same_facts_give_the_same_text():
    assert charged(left_over(40)).as_json() == charged(left_over(40)).as_json()
