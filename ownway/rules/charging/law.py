"""The figures of charging, as `parameters/<nation>/charging/` has them."""

from ownway.rules.kernel import Law, Pence, maximum


class CapitalLimits(Law, file="charging/capital"):
    """Limits and tariff (regs 12, 25)."""

    upper_limit: int
    lower_limit: int
    slice: int
    income_per_slice: int
    sale_costs_percent: int
    arrears_weeks: int


class BenefitRates(Law, file="charging/benefit_rates"):
    """Flat rates a week."""

    attendance_allowance_lower: int
    attendance_allowance_higher: int
    pip_daily_living_standard: int
    pip_daily_living_enhanced: int
    pip_mobility_standard: int
    pip_mobility_enhanced: int
    dla_care_lowest: int
    dla_care_middle: int
    dla_care_highest: int
    dla_mobility_lower: int
    dla_mobility_higher: int
    carers_allowance: int


class IncomeDisregards(Law, file="charging/income"):
    """Partial disregards (Sch 1)."""

    survivor_disregard: int
    spouse_pension_percent: int


class SavingsCredit(Law, file="charging/savings_credit"):
    """Caps of the savings credit disregard (Sch 1 para 40)."""

    single: int
    couple: int


class PensionCredit(Law, file="charging/pension_credit"):
    """The standard minimum guarantee."""

    single: int
    couple: int


class MinimumIncome(Law, file="charging/minimum_income"):
    """The parts of the minimum income guarantee (reg 7)."""

    single_under_25: int
    single: int
    single_pension_age: int
    lone_parent: int
    couple: int
    couple_pension_age: int
    child: int
    disability_single: int
    enhanced_disability_single: int
    disability_couple: int
    enhanced_disability_couple: int
    carer: int


class Readings(Law, file="charging/practice"):
    """How doubtful paragraphs are read."""

    lone_parents_have_premiums: int


class LocalPolicy(Law, file="charging/local"):
    """What the authority has decided for itself."""

    own_upper_limit: int
    minimum_income_extra: int
    own_single: int
    own_single_pension_age: int
    own_couple_pension_age: int
    standard_costs: int
    standard_costs_higher: int
    leaves_out_night_care: int
    counts_other_housing_costs: int
    percent_charged: int
    caps_the_charge: int
    cap: int
    smallest_charge: int
    checks_couples: int
    arrangement_fee: int
    charges_carers: int


class MinimumIncomeLaw(Law):
    """What the minimum income is built from."""

    amounts: MinimumIncome
    readings: Readings
    local: LocalPolicy


class Charging(Law):
    """Everything a contribution is worked out with."""

    capital: CapitalLimits
    rates: BenefitRates
    income: IncomeDisregards
    savings_credit: SavingsCredit
    pension_credit: PensionCredit
    minimum_income: MinimumIncomeLaw
    local: LocalPolicy

    @property
    def limit(self) -> Pence:
        """The national limit, or the authority's own where that is higher."""
        return maximum(self.capital.upper_limit, self.local.own_upper_limit)


class FreeServices(Law, file="charging/free_services"):
    """What is never charged for (reg 3)."""

    minor_adaptation_cost: int
    reablement_weeks: int
