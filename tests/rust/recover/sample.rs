//! The sample ledger that the example carries.

use serde_json::Value;

use super::run::*;

#[test]
fn the_sample_tells_its_stories_in_both_languages_within_the_page() {
    for (arguments, said) in [
        (vec![], ["13,800.00", "Key account team", "Worklist"]),
        (
            vec!["--lang", "zh"],
            [
                "13,800.00",
                "\u{91cd}\u{70b9}\u{5ba2}\u{6237}",
                "\u{50ac}\u{6536}\u{6e05}\u{5355}",
            ],
        ),
    ] {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(0));
        let report = text(&output.stdout);
        for words in said {
            assert!(report.contains(words), "{words}");
        }
        assert!(
            !report.contains('\u{1b}'),
            "no colours where nobody sees them"
        );
        for line in report.lines() {
            let width: usize = line
                .chars()
                .map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 })
                .sum();
            assert!(width <= 120, "{line}");
        }
    }
    // a debtor who owes no interest, or is not in the ledger, is answered
    for (lang, said) in [
        ("en", "nobody: no late interest"),
        (
            "zh",
            "nobody\u{ff1a}\u{65e0}\u{903e}\u{671f}\u{5229}\u{606f}",
        ),
    ] {
        let report = text(&run(&["--debtor", "nobody", "--lang", lang]).stdout);
        assert!(report.contains(said), "{report}");
    }
    // source A: 500,000 at 0.03 % a day for 30 days
    let november = run(&["--as-of", "2023-11-30"]);
    assert!(text(&november.stdout).contains("4,500.00"));
}

/// The sections on single debtors, in the order in which they are printed.
const SECTIONS: [(&str, [&str; 5]); 2] = [
    (
        "en",
        [
            "Claim sheet",
            "Two offers",
            "Asset in place of money",
            "Credit review",
            "Order check",
        ],
    ),
    (
        "zh",
        [
            "\u{503a}\u{6743}\u{8ba1}\u{7b97}\u{8868}",
            "\u{4e24}\u{79cd}\u{8fd8}\u{6b3e}\u{65b9}\u{6848}",
            "\u{4ee5}\u{7269}\u{62b5}\u{503a}",
            "\u{6388}\u{4fe1}\u{590d}\u{6838}",
            "\u{8ba2}\u{5355}\u{5ba1}\u{6838}",
        ],
    ),
];

#[test]
fn the_sample_goes_on_with_single_debtors_in_both_languages() {
    for (lang, titles) in SECTIONS {
        let report = text(&run(&["--lang", lang]).stdout);
        let mut rest = report.as_str();
        // what each section must say, by hand: F2, F3, F5, F10 and an order above its limit
        let figures: [&[&str]; 5] = [
            // 64, 75 and 92 days at 500,000 x 0.0003 = 150, each less what stands above; 620,000 + 13,800 + 800
            &[
                "9,600.00",
                "1,650.00",
                "2,550.00",
                "13,800.00",
                "634,600.00",
            ],
            // 96 x 150; 101 x 150 + 29 x 90 + 31 x 30; 98 x 150; 103 x 150
            &[
                "14,400.00",
                "18,690.00",
                "2,671.62",
                "14,700.00",
                "15,450.00",
            ],
            &["150,000.00", "25,000.00 + 25,000.00", "50,000.00"],
            &["1,000,000.00", "1,100,000.00"],
            // 64,300 + 47,650 + 12,000 + 80,000 against 150,000
            &["203,950.00", "64,300.00", "53,950.00"],
        ];
        for (title, figures) in titles.iter().zip(figures) {
            let (_, after) = rest
                .split_once(&format!("\n{title} "))
                .unwrap_or_else(|| panic!("{title}"));
            let section = after.split("\n\n").next().unwrap();
            for figure in figures {
                assert!(section.contains(figure), "{title}: {figure}: {section}");
            }
            rest = after;
        }
        let line = "500,000.00 \u{d7} 0.0003 \u{d7} 92 ";
        assert!(report.contains(line), "a product to key in");
        for key in ["C01", "C03", "C06", "C10"] {
            assert!(!report.contains(key), "debtors have names");
        }
    }
}

#[test]
fn the_cases_of_the_sample_have_the_figures_of_the_sources() {
    let (code, answer) = answer(&[]);
    assert_eq!(code, 0);
    let cases = &answer["cases"];
    let claim = &cases["claim"];
    assert_eq!(claim["debtor"], "C01");
    assert_eq!(claim["balances"]["interest"], "13800.00");
    assert_eq!(claim["balances"]["total"], "634600.00");
    assert_eq!(claim["per_day"], "150.00");
    // each row can be worked out from the row above
    let cents = |amount: &Value| {
        let amount = amount.as_str().unwrap().replace('.', "");
        amount.parse::<i64>().unwrap()
    };
    let mut balance = 0;
    for row in claim["sheet"].as_array().unwrap() {
        balance += ["cost", "interest", "principal"]
            .iter()
            .map(|head| cents(&row[head]))
            .sum::<i64>();
        assert_eq!(cents(&row["balance"]), balance);
    }

    let offers = &cases["offers"];
    assert_eq!(offers["offers"][0]["forgone"], "14400.00");
    assert_eq!(offers["offers"][0]["lapse"]["on"], "2024-02-06");
    assert_eq!(offers["offers"][0]["lapse"]["claim"], "514700.00");
    assert_eq!(offers["offers"][1]["forgone"], "18690.00");
    assert_eq!(offers["offers"][1]["lapse"]["claim"], "515450.00");
    assert_eq!(offers["best"], "all at once");
    // 500,000 / 1.06^(5/365)
    assert_eq!(cases["plans"][0]["cost_to_creditor"], "398.94");
    let plan = &cases["plans"][1];
    assert_eq!(plan["total_paid"], "500000.00");
    assert_eq!(plan["total_interest"], "0.00");
    assert_eq!(plan["cost_to_creditor"], "2671.62");
    assert_eq!(plan["rows"][2]["balance"], "0.00");

    let asset = &cases["asset_offer"];
    assert_eq!(cases["asset_debtor"], "C03");
    assert_eq!(asset["claim"], "200000.00");
    assert_eq!(asset["verdict"], "take_with_top_up");
    assert_eq!(asset["discharged"], "150000.00");
    assert_eq!(asset["residual"], "50000.00");
    assert_eq!(
        asset["residual_instalments"],
        serde_json::json!(["25000.00", "25000.00"])
    );
    // 0.10 + 0.02 for thirty days off 150,000
    assert_eq!(asset["net_realisable_value"], "132000.00");

    // a tenth of 1,000,000; the month in which nothing fell due breaks no streak
    let review = &cases["review"];
    assert_eq!(review["outcome"], "raised");
    assert_eq!(review["on_time_streak"], 3);
    assert_eq!(review["limit_after"], "1100000.00");
    assert_eq!(review["term_days_after"], 60);

    let order = &cases["order"];
    assert_eq!(order["verdict"], "release_with_prepayment");
    assert_eq!(order["open_receivables"], "111950.00");
    assert_eq!(order["exposure"], "203950.00");
    assert_eq!(order["held_by"], serde_json::json!(["limit"]));
    assert_eq!(order["conditions"]["prepayment"], "53950.00");
}

#[test]
fn a_ledger_of_ones_own_and_another_day_have_no_cases() {
    let file = ledger("unclosed.csv");
    let own = [
        "--invoices",
        &file,
        "--as-of",
        "2024-01-31",
        "--currency",
        "CNY",
    ];
    let another_day = ["--as-of", "2024-02-01"];
    for arguments in [&own[..], &another_day[..]] {
        assert!(answer(arguments).1.get("cases").is_none());
        for (lang, titles) in SECTIONS {
            let report = text(&run(&[arguments, &["--lang", lang]].concat()).stdout);
            for title in titles {
                assert!(!report.contains(&format!("\n{title} ")), "{title}");
            }
        }
    }
}
