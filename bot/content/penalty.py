"""Penalties and bail classes in words, from the figures of law.yml."""

from __future__ import annotations

from bot.content.schema import BailClass, Fine, Interface, Prison, Punishment

_UNITS = ((10_000_000, "crore"), (100_000, "lakh"), (1_000, "thousand"))


def penalty_text(punishment: Punishment, interface: Interface, language: str) -> str:
    """A punishment as a noun phrase: "up to 5 years in prison, or a fine of up to Rs 5 million (50 lakh), or both"."""
    words = interface.words
    fine = _fine(punishment.fine, interface, language) if punishment.fine else ""
    prison = _prison(punishment.prison, interface, language) if punishment.prison else ""
    if not prison:
        return words["penalty_fine_only"][language].format(fine=fine)
    if not fine:
        return prison
    joined = "penalty_or_both" if punishment.combine == "or_both" else "penalty_and"
    return words[joined][language].format(prison=prison, fine=fine)


def bail_text(bail_class: BailClass, interface: Interface, language: str) -> str:
    """The class of an offence as a clause, in words a person who is not a lawyer understands."""
    words = interface.words
    clauses = [
        words["bail_right" if bail_class.bailable else "bail_no_right"][language],
        words["leave_not_needed" if bail_class.cognizable else "leave_needed"][language],
        words["settle_allowed" if bail_class.compoundable else "settle_forbidden"][language],
    ]
    return f"{words['list_separator'][language]} ".join(clauses)


def rupees(amount: int, interface: Interface, language: str) -> str:
    """An amount as people say it: "Rs 5 million (50 lakh)", "50 لاکھ روپے"."""
    words, rest, parts = interface.words, amount, []
    for unit, name in _UNITS:
        count, rest = divmod(rest, unit)
        if count:
            parts.append(f"{count} {words[name][language]}")
    if rest:
        parts.append(str(rest))
    million = f"{amount / 1_000_000:g} million" if amount >= 1_000_000 else f"{amount:,}"
    template = words["rupees_small" if amount < 100_000 else "rupees"][language]
    return template.format(million=million, desi=" ".join(parts))


def _term(months: int, interface: Interface, language: str) -> str:
    years, odd = divmod(months, 12)
    count, unit = (months, "month") if odd else (years, "year")
    return interface.words[unit if count == 1 else f"{unit}s"][language].format(count=count)


def _prison(prison: Prison, interface: Interface, language: str) -> str:
    words = interface.words
    if prison.exact_months:
        return words["prison_exact"][language].format(term=_term(prison.exact_months, interface, language))
    longest = _term(prison.max_months or 0, interface, language)
    if prison.min_months:
        shortest = _term(prison.min_months, interface, language)
        return words["prison_range"][language].format(shortest=shortest, longest=longest)
    return words["prison_up_to"][language].format(term=longest)


def _fine(fine: Fine, interface: Interface, language: str) -> str:
    words = interface.words
    least = rupees(fine.min_pkr, interface, language) if fine.min_pkr else ""
    most = rupees(fine.max_pkr, interface, language) if fine.max_pkr else ""
    if least and most:
        return words["fine_range"][language].format(least=least, most=most)
    if most:
        return words["fine_up_to"][language].format(most=most)
    if least:
        return words["fine_at_least"][language].format(least=least)
    return words["fine_open"][language]
