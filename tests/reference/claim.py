"""A second, simple calculation of a claim: exact fractions, one day after the other, for the vectors of `state_claim`.

It knows one rate for the whole claim (by the days it takes effect), interest over the days after the due date through the day
asked about, and rounding of each line half away from zero. It shares no code with the library.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

HEADS = {"costs_interest_principal": ["cost", "interest", "principal"], "principal_first": ["principal", "interest", "cost"]}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def rounded(value: Fraction) -> Fraction:
    cents = value * 100
    return Fraction(int(cents + Fraction(1, 2)), 100)


def shown(value: Fraction) -> str:
    return f"{int(value * 100) // 100}.{int(value * 100) % 100:02}" if value >= 0 else "-" + shown(-value)


@dataclass
class Debt:
    id: str
    due: dt.date | None
    left: Fraction
    issued: dt.date | None = None
    interest: Fraction = Fraction(0)
    cost: Fraction = Fraction(0)
    line: Fraction = Fraction(0)
    line_key: tuple | None = None
    charged: Fraction = Fraction(0)
    accrued: Fraction = Fraction(0)
    secured: Fraction = Fraction(0)

    def owed(self, head: str) -> Fraction:
        return self.left if head == "principal" else getattr(self, head)

    def take(self, head: str, amount: Fraction) -> None:
        if head == "principal":
            self.left -= amount
        else:
            setattr(self, head, getattr(self, head) - amount)


@dataclass
class Claim:
    debts: list[Debt]
    rates: list[tuple[dt.date, Fraction]]
    heads: list[str]
    by_head: bool = False
    pool: Fraction = Fraction(0)
    common: Debt = field(default_factory=lambda: Debt("", None, Fraction(0)))
    capitalise: set[dt.date] = field(default_factory=set)

    def bear(self, today: dt.date) -> None:
        """Interest of one day: on what is outstanding at its end."""
        for debt in self.debts:
            if debt.due is None or today <= debt.due or debt.left == 0:
                continue
            rate = [rate for start, rate in self.rates if start <= today][-1]
            key = (debt.left, rate)
            if key != debt.line_key:
                debt.line_key, debt.line, debt.charged = key, Fraction(0), Fraction(0)
            debt.line += debt.left * rate
            now = rounded(debt.line)
            debt.interest += now - debt.charged
            debt.accrued += now - debt.charged
            debt.charged = now

    def order(self) -> list[list[Debt]]:
        groups: list[list[Debt]] = []
        key = lambda debt: (debt.due is None, debt.due or dt.date.max, debt.secured)
        for debt in sorted(self.debts, key=key):
            if groups and key(groups[-1][0]) == key(debt):
                groups[-1].append(debt)
            else:
                groups.append([debt])
        leads = self.heads.index("cost") < self.heads.index("principal")
        return [[self.common], *groups] if leads else [*groups, [self.common]]

    def pay(self, money: Fraction, named: str | None) -> None:
        groups = self.order()
        if named:
            own = [debt for debt in self.debts if debt.id == named]
            front = [[self.common]] if self.heads.index("cost") < self.heads.index("principal") else []
            money = self.meet(money, [*front, own])
            groups = [[debt for debt in group if debt.id != named] for group in groups]
        self.pool += self.meet(money, groups)

    def meet(self, money: Fraction, groups: list[list[Debt]]) -> Fraction:
        for heads in [[head] for head in self.heads] if self.by_head else [self.heads]:
            for group in groups:
                owed = [sum((debt.owed(head) for head in heads), Fraction(0)) for debt in group]
                total = sum(owed, Fraction(0))
                if total == 0:
                    continue
                shares = owed if total <= money else split(money, owed)
                for debt, share in zip(group, shares):
                    for head in heads:
                        taken = min(share, debt.owed(head))
                        debt.take(head, taken)
                        share -= taken
                        money -= taken
        return money


def split(money: Fraction, weights: list[Fraction]) -> list[Fraction]:
    cents = [money * 100 * weight / sum(weights) for weight in weights]
    parts = [int(part) for part in cents]
    for index in sorted(range(len(cents)), key=lambda at: (parts[at] - cents[at], at))[: int(money * 100) - sum(parts)]:
        parts[index] += 1
    return [Fraction(part, 100) for part in parts]


def state(case: dict) -> dict:
    """The balances of an input of `state_claim` of the simple kind this page knows."""
    policy = case.get("allocation", {})
    heads = policy.get("heads") or HEADS[policy.get("head_order", "costs_interest_principal")]
    debts = [
        Debt(
            item["receivable"]["id"], day(item["receivable"]["due_date"]), Fraction(item["receivable"]["amount"]),
            secured=Fraction(item.get("secured", "0")),
        )
        for item in case["debts"]
    ]
    rate = case.get("terms", {}).get("late_interest", {}).get("rate", {"per_day": {"rate": "0"}})
    if "per_day" in rate:
        rates = [(dt.date.min, Fraction(rate["per_day"]["rate"]))]
    elif "per_year" in rate:
        rates = [(dt.date.min, Fraction(rate["per_year"]["rate"]) / 365)]
    else:
        rates = [(day(s["effective_from"]), Fraction(s["rate"])) for s in rate["per_day_schedule"]["schedule"]["steps"]]
    claim = Claim(debts, rates, heads, policy.get("sequence") == "head_by_head")
    by_id = {debt.id: debt for debt in debts} | {None: claim.common}
    facts = []
    for number, item in enumerate(case["debts"]):
        receivable = item["receivable"]
        facts += [(day(c["date"]), 1, "credit", Fraction(c["amount"]), receivable["id"]) for c in receivable.get("credits", [])]
        facts += [(day(p["date"]), 3, "payment", Fraction(p["amount"]), receivable["id"]) for p in receivable.get("payments", [])]
    facts += [(day(c["date"]), 0, "cost", Fraction(c["amount"]), c.get("receivable")) for c in case.get("costs", [])]
    facts += [
        (day(w["date"]), 2, w["head"], Fraction(w.get("amount", "1000000000")), w.get("receivable"))
        for w in case.get("waivers", [])
    ]
    facts += [(day(p["date"]), 3, "payment", Fraction(p["amount"]), p.get("designated")) for p in case.get("payments", [])]
    facts.sort(key=lambda fact: fact[:2])
    as_of = day(case["as_of"])
    today = min([debt.due for debt in debts] + [fact[0] for fact in facts])
    paid = Fraction(0)
    while today <= as_of:
        for date, _, kind, amount, id in facts:
            if date != today:
                continue
            if kind == "cost":
                by_id[id].cost += amount
                if claim.pool:
                    money, claim.pool = claim.pool, Fraction(0)
                    claim.pay(money, None)
            elif kind == "payment":
                paid += amount
                claim.pay(amount, id)
            elif kind == "credit":
                taken = min(amount, by_id[id].left)
                by_id[id].left -= taken
                if amount > taken:
                    claim.pay(amount - taken, id)
            else:
                for debt in [by_id[id]] if id else sorted(debts, key=lambda d: (d.due, d.secured)):
                    taken = min(amount, debt.owed(kind))
                    debt.take(kind, taken)
                    amount -= taken
        claim.bear(today)
        today += dt.timedelta(days=1)
    everyone = [*debts, claim.common]
    sums = {head: sum((debt.owed(head) for debt in everyone), Fraction(0)) for head in ("cost", "interest", "principal")}
    return {
        "balances": {head: shown(amount) for head, amount in sums.items()} | {"total": shown(sum(sums.values()))},
        "received": shown(paid),
        "unapplied_credit": shown(claim.pool),
        "debts": [
            {
                "receivable": debt.id,
                "accrued": shown(debt.accrued),
                "balances": {head: shown(debt.owed(head)) for head in ("cost", "interest", "principal")},
            }
            for debt in debts
        ],
    }


def main() -> int:
    """Reckons every vector that names this page as a source, and prints how many differ."""
    path = Path(__file__).resolve().parents[1] / "vectors/claim/state_claim.json"
    cases = [case for case in json.loads(path.read_text("utf-8"))["cases"] if case["source"].endswith("tests/reference/claim.py")]
    differences = 0
    for case in cases:
        mine = state(case["input"])
        for name in ("balances", "received", "unapplied_credit"):
            if case["report"].get(name, mine[name]) != mine[name]:
                differences += 1
                print(f"{case['title']}: {name}: {case['report'][name]}, reckoned {mine[name]}", file=sys.stderr)
    print(f"{len(cases)} claims, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
