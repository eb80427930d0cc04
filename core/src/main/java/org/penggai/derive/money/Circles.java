package org.penggai.derive.money;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The pools that pay on a day, in an order in which each comes after all that pay it; pools that pay each other in a
 * circle come together. (Tarjan's strongly connected components, without recursion: a chain may be as long as a ledger.)
 */
final class Circles {
    private static final class Visit {
        final int pool;
        final Iterator<Integer> next;
        final int index;
        int low;

        Visit(int pool, Iterator<Integer> next, int index) {
            this.pool = pool;
            this.next = next;
            this.index = index;
            this.low = index;
        }
    }

    private final Function<Integer, List<Integer>> payees;
    private final Map<Integer, Visit> visits = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Integer, Boolean> onStack = new HashMap<>();
    private final List<List<Integer>> found = new ArrayList<>();

    private Circles(Function<Integer, List<Integer>> payees) {
        this.payees = payees;
    }

    static List<List<Integer>> of(Collection<Integer> pools, Function<Integer, List<Integer>> payees) {
        Circles circles = new Circles(payees);
        for (int pool : pools) {
            if (!circles.visits.containsKey(pool)) {
                circles.visit(pool);
            }
        }
        Collections.reverse(circles.found);
        return circles.found;
    }

    private void visit(int root) {
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.next.hasNext()) {
                int payee = visit.next.next();
                Visit known = visits.get(payee);
                if (known == null) {
                    path.push(enter(payee));
                } else if (onStack.containsKey(payee)) {
                    visit.low = Math.min(visit.low, known.index);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    path.peek().low = Math.min(path.peek().low, visit.low);
                }
                if (visit.low == visit.index) {
                    leave(visit.pool);
                }
            }
        }
    }

    private Visit enter(int pool) {
        Visit visit = new Visit(pool, payees.apply(pool).iterator(), visits.size());
        visits.put(pool, visit);
        open.push(pool);
        onStack.put(pool, true);
        return visit;
    }

    private void leave(int root) {
        List<Integer> together = new ArrayList<>(1);
        int pool;
        do {
            pool = open.pop();
            onStack.remove(pool);
            together.add(pool);
        } while (pool != root);
        Collections.sort(together);
        found.add(together);
    }
}
