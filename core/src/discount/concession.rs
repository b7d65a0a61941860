//! A ladder of concessions: each against a return, within an authority, down to a floor.

use std::collections::BTreeSet;

use super::climb::Climb;
use super::{
    ConcessionLimit, ConcessionPlan, ConcessionReturn, ConcessionStatus, ConcessionStep,
    PlanConcessionsInput, ReturnStatus,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Amount, Reason, ReasonCode};

const MOST_RETURNS: usize = 30;
const MOST_GIVEN: usize = 1_000;

/// Plans concessions: the ladder from here, the next concession, and what to ask for it.
///
/// Nothing is given for nothing: each concession has a return of its own, and a return is paid for once, also where it
/// was promised and did not come. The room, down to the floor and within the authority, is spread over the returns that
/// are left; a concession is cut down to what its return is worth and to the limit of a single concession, and never
/// exceeds the one before it, unless the pattern is equal. Interest is conceded first, then costs, then principal.
///
/// # Errors
/// `negative`, `not_positive` and `too_many_decimals` for the amounts; `out_of_range` at `floor` above the claim;
/// `empty` for a blank key; `duplicate` for a key twice in `returns` or in `given`; `too_many` over 30 returns or 1,000
/// concessions given.
///
/// ```
/// use arrears::{PlanConcessionsInput, from_json, plan_concessions};
///
/// let input: PlanConcessionsInput = from_json(r#"{
///     "currency": "CNY", "principal": "500000", "interest": "13800", "floor": "490000",
///     "authority": {"total": "20000"}, "unit": "100",
///     "returns": [
///         {"id": "full", "kind": "payment_in_full", "ask": "all of it by 5 February"},
///         {"id": "paper", "kind": "debt_acknowledgement"}
///     ]
/// }"#)?;
/// let plan = plan_concessions(&input)?;
/// let next = plan.next.ok_or("nothing to offer")?;
/// // two thirds of the 20,000: all of the interest goes before any principal
/// assert_eq!((next.concession, next.interest), ("13300.00".parse()?, "13300.00".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn plan_concessions(input: &PlanConcessionsInput) -> Result<ConcessionPlan> {
    let currency = input.currency;
    let heads = Heads::of(input)?;
    let claim = heads.total()?;
    let floor = input.floor.non_negative_in(currency).at("floor")?;
    if floor > claim {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!("the floor `{floor}` is above the claim `{claim}`"),
        )
        .with_value(floor)
        .at("floor"));
    }
    let authority = &input.authority;
    let total = authority
        .total
        .non_negative_in(currency)
        .at("total")
        .at("authority")?;
    let each = match authority.each {
        None => total,
        Some(each) => each.positive_in(currency).at("each").at("authority")?,
    };
    let unit = match input.unit {
        None => Amount::from(rust_decimal::Decimal::new(1, currency.decimals())),
        Some(unit) => unit.positive_in(currency).at("unit")?,
    };
    let returns = check_returns(input)?;
    let given = Given::of(input)?;

    let above_floor = claim.minus(floor)?;
    let (room, limit) = if above_floor <= total {
        (above_floor, ConcessionLimit::Floor)
    } else {
        (total, ConcessionLimit::Authority)
    };
    let room_left = room.minus(given.conceded)?.or_zero();
    let open: Vec<_> = returns
        .into_iter()
        .filter(|(one, _)| !given.used.contains(one.id.as_str()))
        .collect();
    let climb = Climb {
        pattern: input.pattern,
        unit,
        each,
        last: given.last,
    };
    let sizes = climb.sizes(room_left, &open)?;
    let steps = steps(&heads, claim, given.conceded, &open, &sizes)?;
    let status = if given.awaited {
        ConcessionStatus::AwaitingReturn
    } else if open.is_empty() && room_left.is_positive() {
        ConcessionStatus::NoReturn
    } else if steps.is_empty() {
        ConcessionStatus::NoRoom
    } else {
        ConcessionStatus::Ready
    };
    let planned = Amount::sum(sizes.iter().copied())?;
    let next = steps
        .first()
        .filter(|_| status == ConcessionStatus::Ready)
        .cloned();
    let mut plan = ConcessionPlan {
        currency,
        claim,
        floor,
        room: room.in_currency(currency)?,
        limit,
        conceded: given.conceded.in_currency(currency)?,
        lapsed: given.lapsed.in_currency(currency)?,
        room_left: room_left.in_currency(currency)?,
        overrun: given
            .conceded
            .minus(room)?
            .or_zero()
            .in_currency(currency)?,
        left_to_pay: claim
            .minus(given.conceded)?
            .or_zero()
            .in_currency(currency)?,
        status,
        steps,
        next,
        unused: room_left.minus(planned)?.in_currency(currency)?,
        reasons: Vec::new(),
    };
    plan.reasons = reasons(&plan, authority.holder.as_deref());
    Ok(plan)
}

/// The parts of the claim, in the order in which they are conceded.
struct Heads {
    interest: Amount,
    costs: Amount,
    principal: Amount,
}

impl Heads {
    fn of(input: &PlanConcessionsInput) -> Result<Self> {
        let stated = |amount: Option<Amount>, field: &str| {
            amount
                .unwrap_or(Amount::ZERO)
                .non_negative_in(input.currency)
                .at(field)
        };
        Ok(Self {
            interest: stated(input.interest, "interest")?,
            costs: stated(input.costs, "costs")?,
            principal: stated(Some(input.principal), "principal")?,
        })
    }

    fn total(&self) -> Result<Amount> {
        Amount::sum([self.interest, self.costs, self.principal])
    }

    /// How concessions of an amount in all fall on interest, costs and principal.
    fn taken(&self, conceded: Amount) -> Result<[Amount; 3]> {
        let interest = conceded.min(self.interest);
        let rest = conceded.minus(interest)?;
        let costs = rest.min(self.costs);
        Ok([interest, costs, rest.minus(costs)?])
    }
}

fn check_returns(input: &PlanConcessionsInput) -> Result<Vec<(&ConcessionReturn, Option<Amount>)>> {
    at_most(input.returns.len(), MOST_RETURNS, "returns").at("returns")?;
    let mut ids = BTreeSet::new();
    let mut checked = Vec::with_capacity(input.returns.len());
    for (index, one) in input.returns.iter().enumerate() {
        unique(&mut ids, &one.id, "id").at_index("returns", index)?;
        let worth = match one.worth {
            None => None,
            Some(worth) => Some(
                worth
                    .positive_in(input.currency)
                    .at("worth")
                    .at_index("returns", index)?,
            ),
        };
        checked.push((one, worth));
    }
    Ok(checked)
}

fn unique<'a>(ids: &mut BTreeSet<&'a str>, id: &'a str, field: &str) -> Result<()> {
    if id.trim().is_empty() {
        return Err(Error::new(ErrorCode::Empty, "the key is empty").at(field));
    }
    if ids.insert(id) {
        Ok(())
    } else {
        Err(
            Error::new(ErrorCode::Duplicate, format!("return `{id}` comes twice"))
                .with_value(id)
                .at(field),
        )
    }
}

/// What was given already.
struct Given<'a> {
    used: BTreeSet<&'a str>,
    conceded: Amount,
    lapsed: Amount,
    awaited: bool,
    /// The latest concession that has not lapsed.
    last: Option<Amount>,
}

impl<'a> Given<'a> {
    fn of(input: &'a PlanConcessionsInput) -> Result<Self> {
        at_most(input.given.len(), MOST_GIVEN, "concessions").at("given")?;
        let mut given = Self {
            used: BTreeSet::new(),
            conceded: Amount::ZERO,
            lapsed: Amount::ZERO,
            awaited: false,
            last: None,
        };
        for (index, one) in input.given.iter().enumerate() {
            unique(&mut given.used, &one.return_id, "return_id").at_index("given", index)?;
            let amount = one
                .amount
                .positive_in(input.currency)
                .at("amount")
                .at_index("given", index)?;
            if one.status == ReturnStatus::Broken {
                given.lapsed = given.lapsed.plus(amount)?;
            } else {
                given.conceded = given.conceded.plus(amount)?;
                given.last = Some(amount);
            }
            given.awaited |= one.status == ReturnStatus::Awaited;
        }
        Ok(given)
    }
}

fn steps(
    heads: &Heads,
    claim: Amount,
    conceded: Amount,
    returns: &[(&ConcessionReturn, Option<Amount>)],
    sizes: &[Amount],
) -> Result<Vec<ConcessionStep>> {
    let mut steps = Vec::with_capacity(sizes.len());
    let mut conceded = conceded;
    let mut number: u32 = 0;
    for ((one, _), size) in returns.iter().zip(sizes) {
        if size.is_zero() {
            continue;
        }
        number = number.saturating_add(1);
        let [interest, costs, principal] = heads.taken(conceded)?;
        conceded = conceded.plus(*size)?;
        let [all_interest, all_costs, all_principal] = heads.taken(conceded)?;
        let scale = claim.decimal().scale();
        let shown = |amount: Amount| {
            let mut value = amount.decimal();
            value.rescale(scale);
            Amount::from(value)
        };
        steps.push(ConcessionStep {
            number,
            return_id: one.id.clone(),
            kind: one.kind,
            ask: one.ask.clone(),
            concession: shown(*size),
            interest: shown(all_interest.minus(interest)?),
            costs: shown(all_costs.minus(costs)?),
            principal: shown(all_principal.minus(principal)?),
            conceded: shown(conceded),
            left_to_pay: shown(claim.minus(conceded)?),
        });
    }
    Ok(steps)
}

fn reasons(plan: &ConcessionPlan, holder: Option<&str>) -> Vec<Reason> {
    let money = |code: ReasonCode| Reason::new(code).with("currency", plan.currency);
    let mut reasons = vec![match plan.limit {
        ConcessionLimit::Floor => money(ReasonCode::ConcessionRoomAboveFloor)
            .with("room", plan.room)
            .with("floor", plan.floor),
        ConcessionLimit::Authority => {
            let reason = money(ReasonCode::ConcessionRoomOfAuthority).with("room", plan.room);
            match holder {
                Some(holder) => reason.with("holder", holder),
                None => reason,
            }
        }
    }];
    if plan.conceded.is_positive() {
        reasons.push(
            money(ReasonCode::ConcessionsGiven)
                .with("conceded", plan.conceded)
                .with("room_left", plan.room_left),
        );
    }
    if plan.lapsed.is_positive() {
        reasons.push(money(ReasonCode::ConcessionLapsed).with("lapsed", plan.lapsed));
    }
    if plan.overrun.is_positive() {
        reasons.push(money(ReasonCode::ConcessionOverrun).with("overrun", plan.overrun));
    }
    reasons.extend(match plan.status {
        ConcessionStatus::Ready => None,
        ConcessionStatus::AwaitingReturn => Some(Reason::new(ReasonCode::ConcessionAwaitingReturn)),
        ConcessionStatus::NoRoom => Some(Reason::new(ReasonCode::ConcessionNoRoom)),
        ConcessionStatus::NoReturn => Some(Reason::new(ReasonCode::ConcessionNoReturn)),
    });
    reasons
}
