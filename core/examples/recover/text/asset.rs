//! An offer of assets in place of money.

use arrears::{Explainable, OfferedAsset, ReasonCode};

use super::layout::{Cell, Side, Table};
use super::words::{grouped, money};
use super::{HEAD, Page};
use crate::Fatal;
use crate::args::Lang;
use crate::cases::Cases;

impl Page<'_> {
    pub(super) fn asset(&mut self, cases: &Cases) -> Result<(), Fatal> {
        let lang = self.lang;
        let offer = &cases.asset_offer;
        let beside = self.names.of(&cases.asset_debtor).to_owned();
        self.heading(
            offer.currency,
            "Asset in place of money",
            "以物抵债",
            &beside,
        );
        let mut table = Table::new(2)
            .flexible(lang.say("Step", "步骤"), 20)
            .column(lang.say("Amount", "金额"), Side::Right);
        let claim = lang.say("the claim", "债权").to_owned();
        let mut rows = vec![(claim, money(offer.claim))];
        for (asset, appraised) in cases.assets.iter().zip(&offer.assets) {
            let name = &asset.id;
            if let Some(stated) = appraised.stated_value {
                let label = match lang {
                    Lang::En => format!("{name}, as the debtor says"),
                    Lang::Zh => format!("{name}，客户自报"),
                };
                rows.push((label, money(stated)));
            }
            rows.push((lang.market(asset), money(appraised.market_value)));
            let label = match lang {
                Lang::En => format!(
                    "{name}, expected to bring when sold within {} days",
                    appraised.days_to_sell
                ),
                Lang::Zh => format!("{name}，{} 天内变现预计可得", appraised.days_to_sell),
            };
            rows.push((label, money(appraised.net_realisable_value)));
        }
        let discharged = lang.say("discharged", "抵偿");
        rows.push((discharged.to_owned(), money(offer.discharged)));
        for (label, amount) in rows {
            table.row(vec![Cell::new(label), Cell::new(amount)]);
        }
        table.rule();
        let parts = offer.residual_instalments.iter().copied().map(money);
        let parts = parts.collect::<Vec<_>>().join(" + ");
        let residual = match lang {
            Lang::En => format!("still to pay, in cash or as {parts}"),
            Lang::Zh => format!("余款，现金补足或分期 {parts}"),
        };
        table.row(vec![
            Cell::new(residual).styled(HEAD),
            Cell::new(money(offer.residual)).styled(HEAD),
        ]);
        self.print(&table);
        let told = self.told(Explainable::AssetOfferReport(offer.clone()), |reason| {
            matches!(
                reason.code,
                ReasonCode::AssetVerdictTake
                    | ReasonCode::AssetVerdictTopUp
                    | ReasonCode::AssetVerdictRefuse
                    | ReasonCode::AssetStatedAboveMarket
                    | ReasonCode::AssetLineLiquidity
                    | ReasonCode::AssetResidualParts
            )
        })?;
        self.say(&told);
        Ok(())
    }
}

impl Lang {
    /// Quantity times unit price, with where the price comes from.
    fn market(self, asset: &OfferedAsset) -> String {
        let quantity = grouped(&asset.quantity.decimal().to_string());
        let unit = asset.unit.as_deref().unwrap_or_default();
        let Some(market) = &asset.market else {
            return asset.id.clone();
        };
        let (name, price) = (&asset.id, money(market.unit_price));
        let (source, date) = (&market.source, market.date);
        match self {
            Self::En => {
                format!("{name}, on the market: {quantity} {unit} × {price} ({source}, {date})")
            }
            Self::Zh => format!("{name}，市场价值：{quantity} {unit} × {price}（{date} {source}）"),
        }
    }
}
