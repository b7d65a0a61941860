use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::appraise::Appraiser;
use super::{AppraisedAsset, AssetOfferReport, AssetVerdict, OfferedAsset, ValueAssetOfferInput};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most, split_by};
use crate::{Amount, Currency};

/// How many assets one call takes.
const MOST_ASSETS: usize = 1_000;

/// Values the assets that a debtor offers in place of money, line by line, and says what to answer.
///
/// What counts is the market price times the quantity and never the debtor's word. Each asset is taken down to what it
/// will bring: condition, a haircut for a quick sale, the wait, the costs, and what others get first. An asset that the
/// policy does not accept counts for nothing, with the reasons.
///
/// Costs are linear in the number of assets, costs and charges.
///
/// # Errors
/// `not_positive` for a claim, a unit price, a stated value or a prior charge that is not above zero, `negative` for a cost
/// below zero, `too_many_decimals` for an amount finer than the currency, `empty` without assets, `duplicate` for two
/// assets with one key, `reversed` for a price dated after the day asked about, `out_of_range` for a number of instalments
/// outside 1 to 120, `rate_out_of_range` for a cost of capital that leaves nothing, `date_out_of_range` where the sale would
/// be past the year 2199, `too_many` over 1,000 assets or 100 costs or charges of one, `overflow` for figures that do not fit.
///
/// ```
/// use arrears::{AssetVerdict, ValueAssetOfferInput, from_json, value_asset_offer};
///
/// // source A: 50 tonnes of steel "worth 200,000", at 3,000 a tonne on the market
/// let input: ValueAssetOfferInput = from_json(r#"{
///     "currency": "CNY", "claim": "200000", "as_of": "2024-01-31",
///     "assets": [{
///         "id": "steel", "kind": "goods", "quantity": "50", "unit": "t", "stated_value": "200000",
///         "market": { "unit_price": "3000", "date": "2024-01-30", "source": "spot price" }
///     }],
///     "policy": { "credited_at": "market_value" }
/// }"#)?;
/// let report = value_asset_offer(&input)?;
/// assert_eq!(report.verdict, AssetVerdict::TakeWithTopUp);
/// assert_eq!(report.discharged, "150000.00".parse()?);
/// assert_eq!(report.residual, "50000.00".parse()?); // in cash, or in two instalments:
/// assert_eq!(report.residual_instalments, ["25000.00".parse()?; 2]);
/// assert_eq!(report.net_realisable_value, "132000.00".parse()?); // what the sale is expected to bring
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn value_asset_offer(input: &ValueAssetOfferInput) -> Result<AssetOfferReport> {
    let ValueAssetOfferInput {
        currency,
        claim,
        as_of,
        assets,
        policy,
    } = input;
    let claim = claim.positive_in(*currency).at("claim")?;
    let appraiser = Appraiser::of(*currency, *as_of, policy)?;
    let appraised = appraise_all(&appraiser, assets)?;
    let total = |figure: fn(&AppraisedAsset) -> Amount| -> Result<Amount> {
        Amount::sum(appraised.iter().map(figure))?.in_currency(*currency)
    };
    let stated: Option<Vec<_>> = appraised.iter().map(|asset| asset.stated_value).collect();
    let credit = total(|asset| asset.credit)?;
    let discharged = credit.min(claim);
    let residual = claim.minus(discharged)?;
    let verdict = if appraised.iter().all(|asset| !asset.accepted) {
        AssetVerdict::Refuse
    } else if residual.is_zero() {
        AssetVerdict::Take
    } else {
        AssetVerdict::TakeWithTopUp
    };
    Ok(AssetOfferReport {
        currency: *currency,
        as_of: *as_of,
        claim,
        verdict,
        credited_at: policy.credited_at,
        stated_value: stated.map(Amount::sum).transpose()?,
        market_value: total(|asset| asset.market_value)?,
        net_realisable_value: total(|asset| asset.net_realisable_value)?,
        credit,
        discharged,
        residual,
        residual_instalments: if verdict == AssetVerdict::TakeWithTopUp {
            equal_parts(residual, policy.residual_instalments, *currency)?
        } else {
            Vec::new()
        },
        surplus: credit.minus(discharged)?,
        assets: appraised,
    })
}

/// Values every asset of an offer, after checking that there are some and each has its own key.
pub(super) fn appraise_all(
    appraiser: &Appraiser<'_>,
    assets: &[OfferedAsset],
) -> Result<Vec<AppraisedAsset>> {
    if assets.is_empty() {
        return Err(Error::new(ErrorCode::Empty, "there are no assets").at("assets"));
    }
    at_most(assets.len(), MOST_ASSETS, "assets").at("assets")?;
    let mut seen = BTreeSet::new();
    assets
        .iter()
        .enumerate()
        .map(|(index, asset)| {
            if !seen.insert(&asset.id) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("asset `{}` stands twice", asset.id),
                )
                .with_value(&asset.id)
                .at("id")
                .at_index("assets", index));
            }
            appraiser.appraise(asset).at_index("assets", index)
        })
        .collect()
}

/// An amount in equal parts, the units left over one each to the first; none of nothing, where there are fewer units than
/// parts.
fn equal_parts(amount: Amount, parts: u32, currency: Currency) -> Result<Vec<Amount>> {
    let unit = Decimal::new(1, currency.decimals());
    let weights: Vec<_> = (0..parts).map(|_| Exact::integer(1)).collect();
    let mut parts = split_by(amount, unit, &weights)?;
    parts.retain(|part| !part.is_zero());
    Ok(parts)
}
