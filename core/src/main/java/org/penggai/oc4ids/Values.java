package org.penggai.oc4ids;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.penggai.Bilingual;
import org.penggai.read.PlacedValue;

/** Amounts of money. */
final class Values {
    private static final int FEN = 2;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);
    private static final String YUAN = "CNY";

    private Values() {}

    /** The amount in 元 that a field holds; null where it is not given or can't be carried, which is then told. */
    static BigDecimal yuan(Reading reading, Item holder, String name, String zh, String en) {
        Item value = holder.item(name, zh, en, "value");
        if (value == null) {
            return null;
        }
        BigDecimal amount = amount(reading, value, zh, en);
        String currency = value.text("currency", "币种", "currency");
        value.rest();
        Losses losses = reading.losses();
        if (amount == null) {
            if (!value.has("amount")) {
                losses.add(value.place(), Loss.NO_AMOUNT);
            }
        } else if (currency == null) {
            losses.add(value.place(), Loss.NO_CURRENCY);
        } else if (!currency.equals(YUAN)) {
            losses.add(
                    value.place(), Loss.OTHER_CURRENCY, value.place("currency").found());
        } else if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            losses.add(value.place(), Loss.BEYOND_RANGE, amount.toPlainString());
        } else if (amount.stripTrailingZeros().scale() > FEN) {
            losses.add(value.place(), Loss.BEYOND_FEN, amount.toPlainString());
        } else {
            return amount.setScale(FEN, RoundingMode.UNNECESSARY);
        }
        return null;
    }

    private static BigDecimal amount(Reading reading, Item value, String zh, String en) {
        PlacedValue amount = value.value("amount");
        if (amount == null || amount.content() instanceof BigDecimal) {
            return amount == null ? null : (BigDecimal) amount.content();
        }
        reading.json()
                .report(
                        amount,
                        "wrong-type",
                        new Bilingual(
                                "“" + zh + "”的金额 " + amount.found() + " 不是数",
                                en + ": the amount " + amount.found() + " is no number"),
                        new Bilingual("不加引号的数", "a number without quotes"));
        return null;
    }
}
