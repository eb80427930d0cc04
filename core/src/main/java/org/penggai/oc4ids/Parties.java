package org.penggai.oc4ids;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.penggai.ledger.Account;
import org.penggai.ledger.AccountBuilder;
import org.penggai.ledger.AccountKind;
import org.penggai.ledger.Organisation;
import org.penggai.ledger.OrganisationBuilder;
import org.penggai.ledger.Shape;
import org.penggai.read.PlacedValue;
import org.penggai.read.ShapeCheck;

/**
 * The organisations of a package. A party of several projects, of one id and alike in name and identifiers, is one
 * organisation. OC4IDS knows no accounts: each organisation that pays or is paid has one outside of the ledger.
 */
final class Parties {
    private static final String CHINA = "cn-";
    private static final List<String> IDENTIFIERS = List.of("identifier", "additionalIdentifiers");

    private final Reading reading;
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Ids ids;

    Parties(Reading reading) {
        this.reading = reading;
        this.ids = new Ids(reading.losses());
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** What an organisation is called. */
    String name(String organisation) {
        return organisations.get(organisation).name();
    }

    /** The account of an organisation, outside of the ledger. */
    String account(String organisation) {
        accounts.computeIfAbsent(organisation, id -> AccountBuilder.builder()
                .id(id)
                .name(organisations.get(id).name())
                .kind(AccountKind.EXTERNAL)
                .ownerId(id)
                .build());
        return organisation;
    }

    /** The parties of a project. */
    OfProject project(String projectId, List<Item> parties) {
        OfProject project = new OfProject(projectId);
        for (int i = 0; i < parties.size(); i++) {
            project.add(parties.get(i), i);
        }
        return project;
    }

    /** Who is meant where a project refers to a party. */
    final class OfProject {
        private final String projectId;
        private final Map<String, String> byId = new LinkedHashMap<>();
        private final Map<String, List<String>> byName = new LinkedHashMap<>();
        private final List<Object> roles = new ArrayList<>();

        private OfProject(String projectId) {
            this.projectId = projectId;
        }

        /** The roles of the parties, as data of the host. */
        List<Object> roles() {
            return roles;
        }

        private void add(Item party, int index) {
            String id = party.text("id", "单位编号", "party id");
            String name = party.text("name", "单位名称", "party name");
            Map<String, Object> identifiers = new LinkedHashMap<>(party.kept(IDENTIFIERS));
            List<String> itsRoles = party.texts("roles", "单位角色", "roles");
            party.rest();
            String called = name != null ? name : legalName(identifiers);
            if (called == null && id == null) {
                reading.losses().add(party.place(), Loss.NO_PARTY);
                return;
            }
            if (called == null) {
                reading.losses().add(party.place(), Loss.NO_TITLE);
                called = id;
            }
            String own = id == null ? projectId + "/parties/" + index : id;
            String organisation = organisation(own, called, identifiers, party.place());
            if (organisation == null) {
                return;
            }
            if (id != null) {
                byId.put(id, organisation);
            }
            byName.computeIfAbsent(called, same -> new ArrayList<>()).add(organisation);
            if (!itsRoles.isEmpty()) {
                Map<String, Object> role = new LinkedHashMap<>();
                role.put("organisationId", organisation);
                role.put("roles", List.copyOf(itsRoles));
                roles.add(role);
            }
        }

        /** The organisation that a field refers to; null where it is not said, which is told where there is a reason. */
        String referred(Item holder, String name, String zh, String en, Loss unsaid) {
            Item reference = holder.item(name, zh, en, "reference");
            if (reference == null) {
                if (unsaid != null && !holder.has(name)) {
                    reading.losses().add(holder.place(), unsaid);
                }
                return null;
            }
            String id = reference.text("id", zh + "编号", en + ": id");
            String called = reference.text("name", zh + "名称", en + ": name");
            reference.rest();
            if (id != null && byId.containsKey(id)) {
                String known = byId.get(id);
                if (called != null && !called.equals(name(known))) {
                    reading.losses().add(reference.place("name"), Loss.OTHER_NAME, known);
                }
                return known;
            }
            List<String> named = called == null ? List.of() : byName.getOrDefault(called, List.of());
            if (id == null && named.size() == 1) {
                return named.get(0);
            }
            if (called == null || named.size() > 1) {
                reading.losses().add(reference.place(), Loss.NO_PARTY);
                return null;
            }
            String organisation =
                    organisation(id == null ? projectId + "/" + called : id, called, Map.of(), reference.place());
            if (organisation != null && id != null) {
                byId.put(id, organisation);
            } else if (organisation != null) {
                byName.put(called, new ArrayList<>(List.of(organisation)));
            }
            return organisation;
        }

        private String organisation(String id, String name, Map<String, Object> identifiers, PlacedValue at) {
            Organisation same = organisations.get(id);
            Organisation one = made(id, name, identifiers, at);
            if (same != null && alike(same, one)) {
                return id;
            }
            String own = same == null ? id : projectId + "/" + id;
            String taken = ids.take(own, at);
            if (taken == null) {
                return null;
            }
            if (same != null) {
                reading.losses().add(at, Loss.DIFFERENT_PARTY, id);
            }
            organisations.put(taken, OrganisationBuilder.from(one).withId(taken));
            return taken;
        }

        private boolean alike(Organisation one, Organisation other) {
            return one.name().equals(other.name()) && one.extensions().equals(other.extensions());
        }
    }

    private Organisation made(String id, String name, Map<String, Object> identifiers, PlacedValue at) {
        return OrganisationBuilder.builder()
                .id(id)
                .name(name)
                .creditCode(creditCode(identifiers))
                .source(reading.source(at))
                .extensions(identifiers.isEmpty() ? Map.of() : Map.of(Oc4idsReader.EXTENSION, identifiers))
                .build();
    }

    private static String legalName(Map<String, Object> identifiers) {
        return identifiers.get("identifier") instanceof Map<?, ?> identifier
                        && identifier.get("legalName") instanceof String name
                        && !name.isBlank()
                ? name
                : null;
    }

    /** The unified social credit code among identifiers of Chinese registers: known by its form and check character. */
    private static String creditCode(Map<String, Object> identifiers) {
        List<Object> all = new ArrayList<>();
        all.add(identifiers.get("identifier"));
        if (identifiers.get("additionalIdentifiers") instanceof List<?> more) {
            all.addAll(more);
        }
        for (Object one : all) {
            if (one instanceof Map<?, ?> identifier
                    && identifier.get("scheme") instanceof String scheme
                    && scheme.toLowerCase(Locale.ROOT).startsWith(CHINA)
                    && identifier.get("id") instanceof String id
                    && ShapeCheck.fits(Shape.Kind.CREDIT_CODE, id)) {
                return id;
            }
        }
        return null;
    }
}
