package org.secondsource.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Groups of nodes that can all reach one another, by Tarjan's algorithm (SIAM J. Comput. 1972), without recursion so that
 * long chains cannot exhaust the stack.
 */
final class StrongComponents {
    private final List<List<Integer>> next;
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] edge;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int visited;
    private int found;

    private StrongComponents(List<List<Integer>> next) {
        this.next = next;
        order = new int[next.size()];
        low = new int[next.size()];
        edge = new int[next.size()];
        component = new int[next.size()];
        Arrays.fill(component, -1);
    }

    /**
     * The component of every node.
     *
     * @param next for each node the nodes its edges lead to
     */
    static int[] of(List<List<Integer>> next) {
        StrongComponents search = new StrongComponents(next);
        for (int node = 0; node < next.size(); node++) {
            if (search.order[node] == 0) {
                search.walk(node);
            }
        }
        return search.component;
    }

    /** The nodes of each component, by component. */
    static List<List<Integer>> members(int[] component) {
        List<List<Integer>> members = new ArrayList<>();
        for (int node = 0; node < component.length; node++) {
            while (members.size() <= component[node]) {
                members.add(new ArrayList<>());
            }
            members.get(component[node]).add(node);
        }
        return members;
    }

    private void walk(int start) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (edge[node] < next.get(node).size()) {
                int target = next.get(node).get(edge[node]++);
                if (order[target] == 0) {
                    enter(target, path);
                } else if (component[target] < 0) {
                    low[node] = Math.min(low[node], order[target]);
                }
            } else {
                leave(path);
            }
        }
    }

    private void enter(int node, Deque<Integer> path) {
        order[node] = ++visited;
        low[node] = visited;
        open.push(node);
        path.push(node);
    }

    private void leave(Deque<Integer> path) {
        int node = path.pop();
        if (!path.isEmpty()) {
            low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
        if (low[node] != order[node]) {
            return;
        }
        int member;
        do {
            member = open.pop();
            component[member] = found;
        } while (member != node);
        found++;
    }
}
