"""Late-payment interest, day by day: a second, simple implementation of `accrue_late_interest`.

It walks over every single day with exact fractions, knows no line, no segment and no common denominator, and joins days
into lines only at the end. Run it to hold every case of the shared vectors to it:

    python3 tests/reference/late_interest.py
"""

import json
import sys
from calendar import isleap, monthrange
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

VECTORS = Path(__file__).parents[1] / "vectors" / "interest" / "accrue_late_interest.json"
DECIMALS = {"CNY": 2, "EUR": 2, "GBP": 2, "USD": 2, "JPY": 0, "KWD": 3}
DAY = timedelta(days=1)


class Refused(Exception):
    """An input that has no answer; its text is the code."""


def day(text):
    return date.fromisoformat(text)


def text(value, decimals=None):
    """A fraction as plain decimal text: with exactly `decimals`, or with as many as it needs."""
    if decimals is None:
        shown = rounded(value * 10**12, "half_away_from_zero")
        figure = Decimal(shown).scaleb(-12).normalize()
    else:
        units = value * 10**decimals
        assert units.denominator == 1, value
        figure = Decimal(units.numerator).scaleb(-decimals)
    return f"{figure:f}" if figure else f"{abs(figure):f}"


def rounded(value, mode):
    whole, rest = divmod(abs(value), 1)
    up = {
        "half_away_from_zero": rest >= Fraction(1, 2),
        "half_even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2 == 1),
        "half_towards_zero": rest > Fraction(1, 2),
        "up": rest > 0,
        "down": False,
    }[mode]
    return int(whole + up) * (1 if value >= 0 else -1)


def thirty(start, end, rule):
    """Days from start to end in months of 30."""
    if start == end:
        return 0
    first, last = start.day, end.day
    ends = lambda d: d.day == monthrange(d.year, d.month)[1]
    february = lambda d: d.month == 2 and ends(d)
    if rule == "thirty_360_us":
        if february(start) and february(end):
            last = 30
        if february(start):
            first = 30
        if last == 31 and first >= 30:
            last = 30
        first = min(first, 30)
    elif rule == "thirty_360_bond_basis":
        if last == 31 and first >= 30:
            last = 30
        first = min(first, 30)
    elif rule == "thirty_e_360":
        first, last = min(first, 30), min(last, 30)
    else:
        first = 30 if ends(start) else first
        last = 30 if ends(end) else last
    return 360 * (end.year - start.year) + 30 * (end.month - start.month) + last - first


def counted(origin, d, day_count):
    """What one day counts, and the days of the year it is divided by."""
    if day_count is None:
        return 1, 1
    if day_count == "actual_365_fixed":
        return 1, 365
    if day_count == "actual_360":
        return 1, 360
    if day_count == "actual_actual_isda":
        return 1, 366 if isleap(d.year) else 365
    return thirty(origin, d + DAY, day_count) - thirty(origin, d, day_count), 360


def rate_on(terms, start, d):
    """The rate of a day, its day count, and whether it is projected."""
    (kind, terms), = terms.items()
    day_count = terms.get("day_count")
    if kind in ("per_day", "per_year"):
        return Fraction(terms["rate"]), day_count, False
    d = start if terms.get("lookup") == "fixed_at_start" else d
    schedule = terms["schedule"]
    projected = d > day(schedule["known_through"])
    if projected and terms.get("beyond_horizon", "refuse") == "refuse":
        raise Refused("beyond_horizon")
    steps = [step for step in schedule["steps"] if day(step["effective_from"]) <= d]
    if not steps:
        raise Refused("before_start")
    rate = Fraction(steps[-1]["rate"])
    adjustment = terms.get("adjustment", {})
    if "multiplier" in adjustment:
        rate *= Fraction(adjustment["multiplier"]["factor"])
    if "margin" in adjustment:
        rate += Fraction(adjustment["margin"]["points"])
    return rate, day_count, projected


def parts_of(receivable):
    parts = receivable.get("instalments") or [
        {"due_date": receivable.get("due_date"), "amount": receivable["amount"]}
    ]
    before, out = Fraction(0), []
    for part in parts:
        amount = Fraction(part["amount"])
        out.append((part["due_date"] and day(part["due_date"]), amount, before))
        before += amount
    return out


def left(receivable, part, d):
    _, amount, before = part
    facts = receivable.get("payments", []) + receivable.get("credits", [])
    reduced = sum((Fraction(fact["amount"]) for fact in facts if day(fact["date"]) <= d), Fraction(0))
    return max(Fraction(0), amount - max(Fraction(0), reduced - before))


def days_of(receivable, part, terms, as_of):
    """The days on which a part bears interest if anything is left of it."""
    due = part[0]
    if due is None:
        return []
    issue = receivable.get("issue_date")
    if issue and day(issue) > as_of:
        return []
    grace = timedelta(days=terms.get("grace_days", 0))
    if terms.get("grace") == "waits_then_from_due_date" and grace:
        if as_of <= due + grace or left(receivable, part, due + grace) == 0:
            return []
    else:
        due += grace
    ends = terms.get("end_points", "tail")
    first = due if ends in ("head", "both") else due + DAY
    last = as_of if ends in ("tail", "both") else as_of - DAY
    return [first + DAY * n for n in range((last - first).days + 1)]


class Calculation:
    def __init__(self, receivable, terms, as_of):
        self.receivable, self.terms, self.as_of = receivable, terms, as_of
        self.decimals = DECIMALS[receivable["currency"]]
        rounding = terms.get("rounding", {})
        self.mode = rounding.get("mode", "half_away_from_zero")
        self.scope = rounding.get("scope", "per_line")
        self.unit = Fraction(rounding.get("unit", Fraction(1, 10**self.decimals)))
        self.parts = parts_of(receivable)
        self.days = []
        for index, part in enumerate(self.parts):
            window = days_of(receivable, part, terms, as_of)
            for d in window:
                base = left(receivable, part, d)
                if base == 0:
                    break
                rate, day_count, projected = rate_on(terms["rate"], window[0], d)
                count, year = counted(window[0], d, day_count)
                self.days.append((index, d, base, rate, day_count, projected, count, year, window[0]))
        self.lines = self.join()

    def round(self, value, mode=None):
        return rounded(value / self.unit, mode or self.mode) * self.unit

    def join(self):
        lines = []
        for index, d, base, rate, day_count, projected, count, year, _ in self.days:
            key = (index, base, rate, projected)
            if not lines or lines[-1]["key"] != key:
                lines.append({"key": key, "first": d, "exact": Fraction(0), "daily": Fraction(0),
                              "day_count": day_count, "days": 0})
            line = lines[-1]
            line["last"] = d
            line["days"] += 1
            line["exact"] += base * rate * count / year
            line["daily"] += self.round(base * rate / year) * count
        if self.scope == "per_line":
            for line in lines:
                line["interest"] = self.round(line["exact"])
        elif self.scope == "per_day":
            for line in lines:
                line["interest"] = line["daily"]
        else:
            total = self.round(sum((line["exact"] for line in lines), Fraction(0)))
            for line in lines:
                line["interest"] = line["exact"] // self.unit * self.unit
            order = sorted(lines, key=lambda line: line["interest"] - line["exact"])
            spare = total - sum((line["interest"] for line in lines), Fraction(0))
            for line in order[: int(spare / self.unit)]:
                line["interest"] += self.unit
        return lines

    @property
    def accrued(self):
        return sum((line["interest"] for line in self.lines), Fraction(0))

    def one_more_day(self, rate_of, shown=lambda day: day):
        """What one more day adds, at the rate and by the year of the last day of each part."""
        total = Fraction(0)
        for index, part in enumerate(self.parts):
            own = [row for row in self.days if row[0] == index]
            if own:
                day = left(self.receivable, part, self.as_of) * rate_of(own[-1])
                total += shown(day)
        return total

    def limit(self):
        """What the cap lets through in all, through the day asked about and through one more."""
        cap = self.terms.get("cap")
        if cap is None:
            return None, None
        (kind, cap), = cap.items()
        if kind == "annual_rate":
            rate, day_count = Fraction(cap["rate"]), cap["day_count"]
            most = Fraction(0)
            for _, d, base, _, _, _, _, _, origin in self.days:
                count, year = counted(origin, d, day_count)
                most += base * rate * count / year
            year_of = lambda d: {"actual_365_fixed": 365, "actual_actual_isda": 366 if isleap(d.year) else 365}.get(day_count, 360)
            one = self.one_more_day(lambda row: rate / year_of(row[1]))
            return self.round(most, "down"), self.round(most + one, "down")
        most = Fraction(cap["amount"]) if kind == "amount" else self.round(
            Fraction(self.receivable["amount"]) * Fraction(cap["share"]), "down")
        return most, most

    @property
    def net(self):
        limit, _ = self.limit()
        return self.accrued if limit is None else min(self.accrued, limit)


def accrue(receivable, terms, as_of):
    c = Calculation(receivable, terms, as_of)
    money = lambda value: text(value, c.decimals)
    issued = not receivable.get("issue_date") or day(receivable["issue_date"]) <= as_of
    capped, owed = c.accrued - c.net, max(Fraction(0), c.net)
    waived, state, adjustments = Fraction(0), None, []
    adjust = lambda kind, amount, **more: amount and adjustments.append({"kind": kind, "amount": money(amount), **more})
    adjust("capped", -capped)
    if terms.get("waiver"):
        (kind, waiver), = terms["waiver"].items()
        if kind != "conditional":
            waived = {
                "full": lambda: owed,
                "share": lambda: min(owed, c.round(owed * Fraction(waiver["share"]))),
                "amount": lambda: min(owed, Fraction(waiver["amount"])),
            }[kind]()
            state = {"status": "granted", "amount": money(waived)}
            adjust("waived", -waived)
        else:
            pay_by = day(waiver["pay_by"])
            by = min(pay_by, as_of)
            if "amount" in waiver:
                paid = sum((Fraction(p["amount"]) for p in receivable.get("payments", []) if day(p["date"]) <= by), Fraction(0))
                missing = max(Fraction(0), Fraction(waiver["amount"]) - paid)
            else:
                missing = sum((left(receivable, p, by) for p in c.parts if p[0] and p[0] <= pay_by), Fraction(0))
            covered = min(owed, max(Fraction(0), Calculation(receivable, terms, by).net))
            amount = min(covered, c.round(covered * Fraction(waiver.get("share", "1"))))
            status = "met" if missing == 0 else "pending" if as_of <= pay_by else "failed"
            if status != "pending":
                adjust("waived", -amount)
            if status == "failed":
                adjust("waiver_failed", amount, date=str(pay_by + DAY))
            waived = amount if status == "met" else Fraction(0)
            state = {"status": status, "amount": money(amount), "pay_by": str(pay_by), "still_to_pay": money(missing),
                     "payable_if_met": money(c.net - amount), "payable_if_failed": money(c.net)}
    parts = []
    for index, part in enumerate(c.parts):
        lines = [line for line in c.lines if line["key"][0] == index]
        rest = left(receivable, part, as_of)
        grace = terms.get("grace_days", 0)
        if not issued:
            status = "not_issued"
        elif part[0] is None:
            status = "no_due_date"
        elif lines:
            status = "stopped" if rest == 0 else "accruing"
        elif rest == 0:
            status = "paid_before_interest"
        elif grace and part[0] < as_of <= part[0] + timedelta(days=grace):
            status = "in_grace"
        else:
            status = "not_started"
        shown = {"amount": money(part[1]), "outstanding": money(rest if issued else Fraction(0)), "status": status,
                 "days": sum(line["days"] for line in lines),
                 "interest": money(sum((line["interest"] for line in lines), Fraction(0)))}
        parts.append({**({"due_date": str(part[0])} if part[0] else {}), **shown})
    _, next_limit = c.limit()
    per_day = c.round(c.one_more_day(
        lambda row: row[3] / row[7] if row[4] is None or row[4].startswith("actual") else row[3] / 360,
        c.round if c.scope == "per_day" else lambda day: day,
    ))
    if next_limit is not None:
        per_day = min(c.accrued + per_day, next_limit) - c.net
    lines = []
    for line in c.lines:
        index, base, rate, projected = line["key"]
        unit = {"per_day": {"rate": rate}} if line["day_count"] is None else {
            "per_year": {"rate": rate, "day_count": line["day_count"]}}
        lines.append({"due_date": str(c.parts[index][0]), "first_day": str(line["first"]), "last_day": str(line["last"]),
                      "days": line["days"], "base": money(base), "rate": unit, "projected": projected,
                      "exact": text(line["exact"]), "interest": money(line["interest"])})
    report = {"id": receivable["id"], "debtor": receivable["debtor"], "currency": receivable["currency"], "as_of": str(as_of),
              "parts": parts, "lines": lines, "days": sum(line["days"] for line in lines),
              "accrued": money(c.accrued), "capped": money(capped), "waived": money(waived),
              "payable": money(c.net - waived), "adjustments": adjustments, "per_day": money(per_day),
              "end_points": terms.get("end_points", "tail")}
    return {**report, "waiver": state} if state else report


def same(expected, found, path=""):
    """Differences of what a vector expects from what is found here; rates are compared as numbers."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            if key == "rounding":
                continue
            if not isinstance(found, dict) or key not in found:
                yield f"{path}.{key}: not found"
            else:
                yield from same(value, found[key], f"{path}.{key}")
    elif isinstance(expected, list):
        if len(expected) != len(found):
            yield f"{path}: {len(expected)} expected, {len(found)} found"
        for index, (one, other) in enumerate(zip(expected, found)):
            yield from same(one, other, f"{path}[{index}]")
    elif isinstance(found, Fraction):
        if Fraction(expected) != found:
            yield f"{path}: {expected} expected, {found} found"
    elif expected != found:
        yield f"{path}: {expected!r} expected, {found!r} found"


def main():
    cases = [case for case in json.loads(VECTORS.read_text())["cases"] if "report" in case]
    wrong = 0
    for case in cases:
        given = case["input"]
        found = accrue(given["receivable"], given["terms"], day(given["as_of"]))
        for difference in same(case["report"], found):
            wrong += 1
            print(f"{case['title']}\n  {difference}")
    print(f"{len(cases)} cases recalculated day by day, {wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
