package org.penggai.cli;

import org.penggai.CheckOptions;
import org.penggai.ledger.Ledger;
import org.penggai.ledger.PersonalData;
import picocli.CommandLine;

/** Whether what is personal is shown. */
final class PersonalOption {
    @CommandLine.Option(
            names = "--show-personal",
            description = {
                "Show names of persons, and numbers of phones, identity cards and bank accounts, whole; masked otherwise.",
                "完整显示个人姓名、电话、身份证号和银行账号；默认隐去。"
            })
    private boolean shown;

    /** What is masked of a ledger. */
    PersonalData of(Ledger ledger) {
        return shown ? PersonalData.SHOWN : PersonalData.of(ledger);
    }

    CheckOptions in(CheckOptions options) {
        return options.withPersonalShown(shown);
    }
}
