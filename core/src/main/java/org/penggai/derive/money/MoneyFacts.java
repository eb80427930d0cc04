package org.penggai.derive.money;

import java.util.List;

/**
 * What following money found, each list in an order that depends on the ledger's content alone.
 *
 * @param uses where each fund's money ended
 * @param unplaced what is proven to be where it may not be used, beyond what is proven of each place
 * @param unseen funds whose money may have been used after the ledger's date
 * @param unspent what was unspent at the end of the time for spending
 * @param idle the lowest balances over long windows
 * @param doubts what leaves open how much of a fund lies in its own accounts, where some may be unspent or idle
 * @param shortfalls pools that hold less than they should
 * @param returns what may have come back to funds that parcels name
 * @param unclearCommitments commitments of which no contract is known
 * @param ownCompanyUses what may have been used through companies' accounts that are the funds' own
 */
public record MoneyFacts(
        List<FundUse> uses,
        List<UnplacedMoney> unplaced,
        List<UnseenMoney> unseen,
        List<FundUnspent> unspent,
        List<IdleStretch> idle,
        List<FundDoubt> doubts,
        List<Shortfall> shortfalls,
        List<FundReturns> returns,
        List<UnclearCommitment> unclearCommitments,
        List<OwnCompanyUse> ownCompanyUses) {}
