package org.penggai.derive.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.penggai.derive.AsOf;
import org.penggai.derive.funds.GrantUse;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Fund;
import org.penggai.ledger.FundKind;
import org.penggai.ledger.LandParcel;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.OpeningBalance;
import org.penggai.ledger.Transfer;

/**
 * Accounts and funds by number, in the order of their ids, and what can be said of them without following money: sister
 * accounts form one pool, named by the number of the account that leads it.
 */
final class Books {
    /** Money is followed through accounts of these kinds. */
    private static final Set<AccountKind> FOLLOWED = EnumSet.of(
            AccountKind.SPECIAL,
            AccountKind.PROJECT,
            AccountKind.TIME_DEPOSIT,
            AccountKind.COMPANY,
            AccountKind.UNIT_BASIC,
            AccountKind.REPAYMENT_RESERVE);

    final List<Account> accounts;
    final List<Fund> funds;
    final int[] pools;
    private final Map<String, Integer> accountNumbers = new HashMap<>();
    private final Map<String, Integer> fundNumbers = new HashMap<>();

    /** Accounts that are linked as sisters, whatever they are, have one number. */
    private final int[] links;

    /** For each account a number of its owner; -1 for an unknown one. */
    private final int[] ownerNumbers;

    private final Map<Integer, Set<Integer>> homes = new HashMap<>();
    private final Set<Integer> ofParcels = new HashSet<>();
    private final boolean parcelsUnknown;
    private final boolean[] complete;
    private final LocalDate[] lastDays;
    private final Owners owners;

    /** What each fund might be used for. */
    final Scopes[] scopes;

    /** The own accounts of each fund, as far as they are its own all the time. */
    private final Owners.View[] own;

    private final Map<Owners.View, List<Integer>> fundsOf = new HashMap<>();

    /** The same while a scope is in force, by fund and scope. */
    private final Map<Long, Owners.View> ownBy = new HashMap<>();

    /** What came of a fund from an account up to the end of a day. */
    private final Map<Long, NavigableMap<LocalDate, Long>> givenOn = new HashMap<>();

    private final PaidIn paidIn;
    private final ParcelLoans parcelLoans;
    private final OwnLoan ownLoan;

    Books(Ledger ledger, AsOf asOf) {
        List<Account> accountFacts = ledger.accounts();
        List<Fund> fundFacts = ledger.funds();
        List<Transfer> transfers = ledger.transfers();
        accounts =
                accountFacts.stream().sorted(Comparator.comparing(Account::id)).toList();
        funds = fundFacts.stream().sorted(Comparator.comparing(Fund::id)).toList();
        for (int i = 0; i < accounts.size(); i++) {
            accountNumbers.put(accounts.get(i).id(), i);
        }
        for (int i = 0; i < funds.size(); i++) {
            fundNumbers.put(funds.get(i).id(), i);
            homes.put(i, new TreeSet<>());
        }
        boolean unnamed = false;
        for (LandParcel parcel : ledger.landParcels() == null ? List.<LandParcel>of() : ledger.landParcels()) {
            int fund = fund(parcel.fundId());
            unnamed |= fund < 0;
            if (fund >= 0 && funds.get(fund).kind() == FundKind.LAND_INCOME) {
                ofParcels.add(fund);
            }
        }
        parcelsUnknown = ledger.landParcels() == null || unnamed;
        pools = findPools();
        links = findLinks();
        Map<String, Integer> numbers = new HashMap<>();
        ownerNumbers = accounts.stream()
                .mapToInt(account -> account.ownerId() == null
                        ? -1
                        : numbers.computeIfAbsent(account.ownerId(), owner -> numbers.size()))
                .toArray();
        owners = new Owners(accounts, pools, this::account);
        scopes = new Scopes[funds.size()];
        own = new Owners.View[funds.size()];
        for (int fund = 0; fund < own.length; fund++) {
            scopes[fund] = new Scopes(funds.get(fund), perhapsOfParcel(fund));
            own[fund] = owners.view(holders(fund));
            fundsOf.computeIfAbsent(own[fund], view -> new ArrayList<>(1)).add(fund);
        }
        complete = new boolean[pools.length];
        lastDays = new LocalDate[pools.length];
        findCompleteness(transfers, asOf);
        new Overdrawn(this, transfers, asOf).pools().forEach(pool -> complete[pool] = false);
        findHomes(transfers);
        findGivers(transfers);
        paidIn = new PaidIn(this, transfers);
        parcelLoans = new ParcelLoans(ledger);
        ownLoan = new OwnLoan(ledger);
    }

    /** The income of a parcel is bound by no scope. */
    private Owners.Holders holders(int fund) {
        if (!ofParcel(fund)) {
            return scopes[fund].holders();
        }
        String project = funds.get(fund).projectId();
        Set<String> projects = project == null ? Set.of() : Set.of(project);
        return new Owners.Holders(projects, project == null ? null : projects);
    }

    /** The number of an account, or -1 when the ledger does not hold it. */
    int account(String id) {
        return id == null ? -1 : accountNumbers.getOrDefault(id, -1);
    }

    /** The number of a fund, or -1 for none. */
    int fund(String id) {
        return id == null ? -1 : fundNumbers.getOrDefault(id, -1);
    }

    /** Whether a fund carries the proceeds of a parcel; money of another kind keeps to its own, whatever parcel names it. */
    boolean ofParcel(int fund) {
        return ofParcels.contains(fund);
    }

    /** Whether a fund carries land income of which it is not known whether it is a parcel's. */
    boolean perhapsOfParcel(int fund) {
        return funds.get(fund).kind() == FundKind.LAND_INCOME && parcelsUnknown && !ofParcel(fund);
    }

    /** Whether money is followed through an account. */
    boolean followed(int account) {
        return followed(accounts.get(pools[account]).kind());
    }

    /** Whether it is through accounts of a kind. */
    static boolean followed(AccountKind kind) {
        return FOLLOWED.contains(kind);
    }

    /**
     * Whether what comes to an account within a fund's scope stays the fund's, unused, though the account is not its own:
     * only a company earns what it is paid. The income of a parcel is bound by no scope.
     */
    boolean keeps(int fund, int account) {
        return noCompany(account) && !ofParcel(fund) && Boolean.FALSE.equals(own(fund, account));
    }

    /** Whether money is followed through an account, and it is no company's. */
    boolean noCompany(int account) {
        return followed(account) && accounts.get(account).kind() != AccountKind.COMPANY;
    }

    boolean reserve(int account) {
        return accounts.get(account).kind() == AccountKind.REPAYMENT_RESERVE;
    }

    /** Whether an account is one that funds are paid out of, so that money with a fund's name is a receipt. */
    boolean funder(int account) {
        AccountKind kind = accounts.get(account).kind();
        return kind == AccountKind.TREASURY || kind == AccountKind.LENDER;
    }

    /** Whether the statements of all accounts of a pool are complete from its first transfer on. */
    boolean complete(int pool) {
        return complete[pool];
    }

    /** The day to which the statements of a pool that is complete reach, inclusive. */
    LocalDate lastDay(int pool) {
        return lastDays[pool];
    }

    /** Pools into which the fund's money came, by name, or in which it lay. */
    Set<Integer> homes(int fund) {
        return homes.get(fund);
    }

    /** Whether an account is that of a project of the fund's, or of its holder, all the time; null when it is not known. */
    Boolean own(int fund, int account) {
        return own[fund].own(account);
    }

    /** The same while a scope of the fund's is in force: a project may have been added by then. */
    Boolean own(int fund, int account, int scope) {
        return ofParcel(fund) || !scopes[fund].widens()
                ? own(fund, account)
                : ownBy.computeIfAbsent(Pairs.key(fund, scope), key -> owners.view(scopes[fund].holders(scope)))
                        .own(account);
    }

    /** Whether a fund may be used for a project on a day: the income of a parcel for any; null when that is not known. */
    Boolean usableFor(int fund, String project, LocalDate day) {
        if (ofParcel(fund)) {
            return true;
        }
        Scopes of = scopes[fund];
        Boolean holds = of.scope(of.on(day)).holds(project);
        return Boolean.FALSE.equals(holds) && perhapsOfParcel(fund) ? null : holds;
    }

    /** The funds whose own an account is, or may be, all the time. */
    int[] mayOwn(int account) {
        return owners.perhaps(account).stream()
                .flatMap(view -> fundsOf.getOrDefault(view, List.of()).stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Whether an account is one of the general budget or of its stabilisation fund. */
    boolean revenue(int account) {
        AccountKind kind = accounts.get(account).kind();
        return kind == AccountKind.GENERAL_BUDGET || kind == AccountKind.STABILISATION_FUND;
    }

    /** Whether a fund is a grant from above. */
    boolean grant(int fund) {
        return GrantUse.grant(funds.get(fund).kind());
    }

    /** At most so much of a fund came from an account; of who gave it before the ledger begins it is not known. */
    long given(int fund, int account) {
        return funder(account) ? Long.MAX_VALUE : given(fund, account, LocalDate.MAX);
    }

    /** At most so much of a fund came by a day from an account of which no more is presumed. */
    long given(int fund, int account, LocalDate day) {
        long sum = 0;
        for (int giver : new int[] {fund, -1}) {
            NavigableMap<LocalDate, Long> sums = givenOn.get(giving(giver, account));
            Map.Entry<LocalDate, Long> last = sums == null ? null : sums.floorEntry(day);
            sum = Math.addExact(sum, last == null ? 0 : last.getValue());
        }
        return sum;
    }

    /** Whether a parcel names a fund, of whatever kind. */
    boolean namedByParcel(int fund) {
        return parcelLoans.carries(funds.get(fund).id());
    }

    /** Whether a payment on a loan is what the land income that a fund carries is for; null when that is not known. */
    Boolean repaid(int fund, String loanId) {
        return parcelLoans.repaid(funds.get(fund).id(), loanId);
    }

    /** Whether a use of a fund repays the loan that the fund is; null when that is not known. */
    Boolean repaysItself(UseKey use) {
        return ownLoan.repaid(funds.get(use.fund()), accounts.get(use.account()).kind(), use.purpose(), use.loan());
    }

    /** What leaves that open; null when nothing does. */
    String unknownLoan(UseKey use) {
        return repaysItself(use) == null ? ownLoan.unknown(use.loan()) : null;
    }

    /** What who gives a fund paid of it, by name. */
    PaidIn paidIn() {
        return paidIn;
    }

    /** Sister accounts, however they are linked, have one leader: the one that is no sister of another. */
    private int[] findPools() {
        int[] leaders = new int[accounts.size()];
        Arrays.fill(leaders, -1);
        int[] walked = new int[accounts.size()];
        for (int i = 0; i < leaders.length; i++) {
            int steps = 0;
            int at = i;
            while (leaders[at] < 0) {
                leaders[at] = at;
                walked[steps++] = at;
                int next = sister(at);
                if (next < 0) {
                    break;
                }
                at = next;
            }
            int leader = leaderOf(walked, steps, at, leaders);
            for (int step = 0; step < steps; step++) {
                leaders[walked[step]] = leader;
            }
        }
        separate(leaders);
        return leaders;
    }

    /**
     * The account that one is consolidated with; -1 for none. Projects' accounts are with those of the same project, and
     * only a time deposit may leave open whose it is; other accounts are with those of the same owner.
     */
    private int sister(int account) {
        int sister = account(accounts.get(account).sisterOfId());
        if (sister < 0) {
            return -1;
        }
        Account one = accounts.get(account);
        Account other = accounts.get(sister);
        boolean sisters = Owners.ofProject(one) && Owners.ofProject(other)
                ? serveAlike(one, other)
                : ofOneKind(one, other)
                        && one.ownerId() != null
                        && one.ownerId().equals(other.ownerId());
        return sisters ? sister : -1;
    }

    private static boolean serveAlike(Account one, Account other) {
        if (Objects.equals(one.projectId(), other.projectId())) {
            return one.projectId() != null;
        }
        return one.projectId() == null && one.kind() == AccountKind.TIME_DEPOSIT;
    }

    private static boolean ofOneKind(Account one, Account other) {
        return one.kind() == other.kind()
                && (one.kind() == AccountKind.COMPANY || one.kind() == AccountKind.UNIT_BASIC);
    }

    /** Whether two accounts may be consolidated: the ledger links them, or they are no projects' and it doesn't say. */
    boolean perhapsSisters(int from, int to) {
        Account one = accounts.get(from);
        Account other = accounts.get(to);
        if (links[from] == links[to]) {
            return true;
        }
        return ofOneKind(one, other)
                && (ownerNumbers[from] == ownerNumbers[to] || ownerNumbers[from] < 0 || ownerNumbers[to] < 0)
                && (one.sisterOfId() == null
                        || other.sisterOfId() == null
                        || one.sisterOfId().equals(other.id())
                        || other.sisterOfId().equals(one.id()));
    }

    /** Accounts that are linked over one that leaves open whose it is are no sisters where they contradict each other. */
    private void separate(int[] leaders) {
        Set<Integer> contradictory = new TreeSet<>();
        Map<Integer, String> projects = new HashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            Account account = accounts.get(i);
            if (Owners.ofProject(account) && contradicts(projects, leaders[i], account.projectId())) {
                contradictory.add(leaders[i]);
            }
        }
        for (int i = 0; i < leaders.length; i++) {
            if (contradictory.contains(leaders[i])) {
                leaders[i] = i;
            }
        }
    }

    private static boolean contradicts(Map<Integer, String> known, int leader, String value) {
        String before = value == null ? null : known.putIfAbsent(leader, value);
        return before != null && !before.equals(value);
    }

    private int[] findLinks() {
        int[] linked = new int[accounts.size()];
        Arrays.setAll(linked, account -> account);
        for (int i = 0; i < linked.length; i++) {
            int sister = account(accounts.get(i).sisterOfId());
            if (sister >= 0
                    && FOLLOWED.contains(accounts.get(i).kind())
                    && FOLLOWED.contains(accounts.get(sister).kind())) {
                linked[root(linked, i)] = root(linked, sister);
            }
        }
        for (int i = 0; i < linked.length; i++) {
            linked[i] = root(linked, i);
        }
        return linked;
    }

    private static int root(int[] linked, int account) {
        int at = account;
        while (linked[at] != at) {
            linked[at] = linked[linked[at]];
            at = linked[at];
        }
        return at;
    }

    private static int leaderOf(int[] walked, int steps, int at, int[] leaders) {
        for (int step = 0; step < steps; step++) {
            if (walked[step] == at) {
                // The walk ended at a root, where this is the last step, or came back to its own path.
                int leader = at;
                for (int rest = step; rest < steps; rest++) {
                    leader = Math.min(leader, walked[rest]);
                }
                return leader;
            }
        }
        return leaders[at];
    }

    private void findCompleteness(List<Transfer> transfers, AsOf asOf) {
        LocalDate[] first = new LocalDate[accounts.size()];
        for (Transfer transfer : transfers) {
            for (String id : List.of(transfer.fromAccountId(), transfer.toAccountId())) {
                int account = account(id);
                if (account >= 0 && (first[account] == null || transfer.date().isBefore(first[account]))) {
                    first[account] = transfer.date();
                }
            }
        }
        Arrays.fill(complete, true);
        Arrays.fill(lastDays, LocalDate.MAX);
        for (int i = 0; i < pools.length; i++) {
            Account account = accounts.get(i);
            boolean covered = Boolean.TRUE.equals(account.statementsComplete())
                    && account.openingBalance() != null
                    && account.periodFrom() != null
                    && account.periodTo() != null
                    && (first[i] == null || !first[i].isBefore(account.periodFrom()));
            complete[pools[i]] &= covered;
            if (covered
                    && account.periodTo().isBefore(asOf.knownThrough())
                    && account.periodTo().isBefore(lastDays[pools[i]])) {
                lastDays[pools[i]] = account.periodTo();
            }
        }
    }

    private void findGivers(List<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            int from = account(transfer.fromAccountId());
            int to = account(transfer.toAccountId());
            if (from >= 0 && to >= 0 && !followed(from) && followed(to)) {
                givenOn.computeIfAbsent(giving(fund(transfer.fundId()), from), account -> new TreeMap<>())
                        .merge(transfer.date(), Fen.of(transfer.amount()), Math::addExact);
            }
        }
        for (NavigableMap<LocalDate, Long> days : givenOn.values()) {
            long sum = 0;
            for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
                sum = Math.addExact(sum, day.getValue());
                day.setValue(sum);
            }
        }
    }

    private static long giving(int fund, int account) {
        return Pairs.key(fund, account);
    }

    private void findHomes(List<Transfer> transfers) {
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).openingByFund() != null) {
                for (OpeningBalance opening : accounts.get(i).openingByFund()) {
                    if (opening.amount().signum() > 0) {
                        addHome(fund(opening.fundId()), i);
                    }
                }
            }
        }
        for (Transfer transfer : transfers) {
            addHome(fund(transfer.fundId()), account(transfer.toAccountId()));
        }
    }

    private void addHome(int fund, int account) {
        if (fund >= 0 && account >= 0 && followed(account) && Boolean.TRUE.equals(own(fund, account))) {
            homes.get(fund).add(pools[account]);
        }
    }
}
