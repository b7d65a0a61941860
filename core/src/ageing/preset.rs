use serde::{Deserialize, Serialize};

use super::{AgeingBasis, AgeingScheme, UndatedTreatment};
use crate::choice::choice;
use crate::error::Result;

choice! {
    /// A ready scheme. Those named after a system count the days as its source code does, whatever its column headings say.
    #[derive(Default)]
    pub enum AgeingPreset {
        /// Not due, 1 to 30, 31 to 60, 61 to 90, 91 to 180, 181 to 365, over 365 days past due. The due day is not due yet.
        #[default]
        Standard = "standard",
        /// ERPNext's accounts receivable: 0 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. The due day is in the first
        /// bucket; without a due date the issue date counts.
        Erpnext = "erpnext",
        /// The Odoo Community Association's aged partner balance: 1 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. The due
        /// day and what has no due date are not due.
        OcaAgedPartnerBalance = "oca_aged_partner_balance",
        /// The Odoo Community Association's partner statement: 1 to 29, 30 to 59, 60 to 89, 90 to 119, over 119, so that day
        /// 30 is in the second bucket. The due day is not due; without a due date the issue date counts.
        OcaPartnerStatement = "oca_partner_statement",
        /// Odoo Community's aged partner balance about version 11: 0 to 30, 31 to 61, 62 to 92, 93 to 123, over 123. The due
        /// day is in the first bucket; without a due date the issue date counts.
        OdooCommunity11 = "odoo_community_11",
        /// Odoo Community's aged partner balance about version 12: 1 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. The due
        /// day is not due; without a due date the issue date counts.
        OdooCommunity12 = "odoo_community_12",
        /// Business Central's aged accounts receivable by due date, period length 30 days: 0 to 29, 30 to 59, 60 to 89, over
        /// 89. The due day is in the first bucket, and day 30 in the second.
        BusinessCentral30d = "business_central_30d",
        /// Business Central's aged accounts receivable by posting date, period length 30 days: 0 to 29, 30 to 59, 60 to 89, 90
        /// to 119, over 119 days since the issue date. Nothing is apart as not due.
        BusinessCentral30dByPosting = "business_central_30d_by_posting",
    }
}

/// Which ready scheme to get.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct GetAgeingSchemeInput {
    /// The scheme. The standard one unless stated.
    pub preset: AgeingPreset,
}

/// Gives a ready ageing scheme by its name, to use as it is, to change, or to store.
///
/// Use a system's preset to reproduce its columns. `docs/conventions/ageing.md` cites the source of each and shows where it
/// departs: every preset keeps all balances in the total, also those that the system leaves out of its columns.
///
/// # Errors
/// `unknown_choice` for a name that is no preset.
///
/// ```
/// use arrears::{AgeingPreset, GetAgeingSchemeInput, get_ageing_scheme};
///
/// let erpnext = get_ageing_scheme(&GetAgeingSchemeInput { preset: AgeingPreset::Erpnext })?;
/// assert_eq!(erpnext.buckets.first().map(|bucket| (bucket.first_day, bucket.last_day)), Some((0, Some(30))));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn get_ageing_scheme(input: &GetAgeingSchemeInput) -> Result<AgeingScheme> {
    use AgeingPreset as Preset;
    use UndatedTreatment as Undated;
    let GetAgeingSchemeInput { preset } = input;
    let (first_days, undated): (&[u32], _) = match preset {
        Preset::Standard => return Ok(AgeingScheme::default()),
        Preset::Erpnext => (&[0, 31, 61, 91, 121], Undated::IssueDate),
        Preset::OcaAgedPartnerBalance => (&[1, 31, 61, 91, 121], Undated::NotDue),
        Preset::OcaPartnerStatement => (&[1, 30, 60, 90, 120], Undated::IssueDate),
        Preset::OdooCommunity11 => (&[0, 31, 62, 93, 124], Undated::IssueDate),
        Preset::OdooCommunity12 => (&[1, 31, 61, 91, 121], Undated::IssueDate),
        Preset::BusinessCentral30d => (&[0, 30, 60, 90], Undated::Separate),
        Preset::BusinessCentral30dByPosting => (&[0, 30, 60, 90, 120], Undated::Separate),
    };
    let basis = match preset {
        Preset::BusinessCentral30dByPosting => AgeingBasis::IssueDate,
        _ => AgeingBasis::DueDate,
    };
    Ok(AgeingScheme {
        basis,
        undated,
        ..AgeingScheme::starting(preset.to_string().as_str(), first_days)
    })
}
