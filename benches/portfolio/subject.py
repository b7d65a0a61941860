"""The work that every contestant does: one definition, so that the figures compare.

A row is an open invoice. Its review is what is outstanding, the days past due, the bucket of the standard scheme, the late
interest and the tier of the default policy. The summary counts invoices and adds up what is outstanding, per debtor and bucket.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

AS_OF = date(2026, 6, 30)

# The standard scheme: not due, 1 to 30, 31 to 60, 61 to 90, 91 to 180, 181 to 365, over 365.
# A row's bucket is the number of these edges that its days lie above.
EDGES = (0, 30, 60, 90, 180, 365)

# Late interest: a rate per day on what is outstanding, rounded once, half away from zero, to the cent.
RATE = Decimal("0.0003")
RATE_PARTS = 3
RATE_BASIS = 10_000

# The default tier policy. A row states whether its money is likely to come in.
KEY_ACCOUNT_FROM = Decimal(200_000)
WRITE_OFF_TO = Decimal(10_000)
TIERS = ("key_account", "quick_settlement", "agency_or_lawyer", "write_off")
KEY_ACCOUNT, QUICK_SETTLEMENT, AGENCY_OR_LAWYER, WRITE_OFF = range(len(TIERS))

# The two works that are measured.
WORKS = ("rows", "summary")
