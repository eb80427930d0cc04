package org.penggai.derive.funds;

import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Code;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.Purpose;

/** What a use of a grant comes to where it lies outside what the grant may be used for: one of them, by voucher and account. */
public enum GrantUse implements Code {
    /** It reached the general budget or its stabilisation fund, by a voucher that says what for. */
    REVENUE("进入一般公共预算或稳定调节基金", "Money that reached the budget"),
    /** Spent on the budget: balancing it, general debt, wages. */
    BUDGET("平衡预算", "Balancing the budget"),
    /** Spent on a unit's own costs, or moved to its basic account by a voucher that names no other use. */
    OCCUPATION("挤占", "Occupation"),
    /** Spent on anything else. */
    DIVERSION("挪用", "Diversion"),
    /** May be any of them: the voucher does not say what it is for. */
    UNKNOWN("凭证没有写明用途", "The voucher names no purpose");

    private final String zh;
    private final String en;

    GrantUse(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether money of a kind is a grant of the state or the province. */
    public static boolean grant(FundKind fund) {
        return fund == FundKind.STATE_GRANT || fund == FundKind.PROVINCIAL_GRANT;
    }

    /** Null for money that is no grant, for cash pooled with the treasury, and for revenue of which no voucher says what for. */
    public static GrantUse of(FundKind fund, AccountKind account, Purpose purpose) {
        if (!grant(fund)) {
            return null;
        }
        if (account == AccountKind.GENERAL_BUDGET || account == AccountKind.STABILISATION_FUND) {
            return purpose == null ? null : REVENUE;
        }
        if (purpose == null) {
            return UNKNOWN;
        }
        return switch (purpose) {
            case BUDGET_BALANCING, GENERAL_DEBT, WAGES -> BUDGET;
            case OWN_RUNNING_COSTS -> OCCUPATION;
            case INTERNAL_TRANSFER, OTHER, RECOVERY, RETURN -> moved(account, purpose);
            default -> DIVERSION;
        };
    }

    private static GrantUse moved(AccountKind account, Purpose purpose) {
        if (account == AccountKind.TREASURY && purpose == Purpose.INTERNAL_TRANSFER) {
            return null;
        }
        return account == AccountKind.UNIT_BASIC ? OCCUPATION : DIVERSION;
    }
}
