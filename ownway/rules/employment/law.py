"""The figures of employing a personal assistant."""

from ownway.rules.kernel import Law


class MinimumWage(Law, file="employment/minimum_wage"):
    """Pence an hour, by age."""

    living_wage: int
    living_wage_age: int
    from_21: int
    from_18: int
    from_16: int
    apprentice: int


class NationalInsurance(Law, file="employment/national_insurance"):
    """What the employer pays on wages, and the allowance."""

    threshold: int
    under_21_threshold: int
    rate: int
    allowance: int


class Pension(Law, file="employment/pension"):
    """Automatic enrolment, a year."""

    trigger: int
    lower: int
    upper: int
    employer_percent: int
    total_percent: int
    from_age: int


class Holiday(Law, file="employment/holiday"):
    """Paid holiday."""

    tenths_of_weeks: int
    irregular_rate: int
    irregular_accrues: int


class SickPay(Law, file="employment/sick_pay"):
    """Statutory sick pay, a week."""

    weekly_rate: int
    percent_of_earnings: int
    lowest_earnings: int
    waiting_days: int


class LocalCosts(Law, file="employment/local"):
    """What an authority reckons with, a year."""

    insurance: int
    payroll: int
    sick_weeks: int
    on_costs: int


class Employment(Law):
    """Everything an hour is worked out with."""

    wage: MinimumWage
    insurance: NationalInsurance
    pension: Pension
    holiday: Holiday
    sick_pay: SickPay
    local: LocalCosts
