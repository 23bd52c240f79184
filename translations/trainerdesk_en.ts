<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ClientWords</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message numerus="yes">
        <source>Was due %n day(s) ago</source>
        <translation>
            <numerusform>Was due %n day ago</numerusform>
            <numerusform>Was due %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n week(s) are over</source>
        <translation>
            <numerusform>All %n week is over</numerusform>
            <numerusform>All %n weeks are over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message numerus="yes">
        <source>Cancelled at least %n minutes before the start: the credit goes back and nothing is due.</source>
        <translation>
            <numerusform>Cancelled at least %n minute before the start: the credit goes back and nothing is due.</numerusform>
            <numerusform>Cancelled at least %n minutes before the start: the credit goes back and nothing is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled at least %n hours before the start: the credit goes back and nothing is due.</source>
        <translation>
            <numerusform>Cancelled at least %n hour before the start: the credit goes back and nothing is due.</numerusform>
            <numerusform>Cancelled at least %n hours before the start: the credit goes back and nothing is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these in %1 days are let off.</source>
        <translation>
            <numerusform>%n of these in %1 days is let off.</numerusform>
            <numerusform>%n of these in %1 days are let off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningWords</name>
    <message numerus="yes">
        <source>Counts for %n day(s)</source>
        <translation>
            <numerusform>Counts for %n day</numerusform>
            <numerusform>Counts for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SellingText</name>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the purchase</source>
        <translation>
            <numerusform>%n day from the purchase</numerusform>
            <numerusform>%n days from the purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the first visit</source>
        <translation>
            <numerusform>%n day from the first visit</numerusform>
            <numerusform>%n days from the first visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) used</source>
        <translation>
            <numerusform>%n session used</numerusform>
            <numerusform>%n sessions used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n minute(s) left</source>
        <translation>
            <numerusform>%1 of %n minute left</numerusform>
            <numerusform>%1 of %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) left</source>
        <translation>
            <numerusform>%1 of %n session left</numerusform>
            <numerusform>%1 of %n sessions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthSeries</name>
    <message numerus="yes">
        <source>%n session(s) that fell into a freeze or were cancelled by the studio are left out.</source>
        <translation>
            <numerusform>%n session that fell into a freeze or was cancelled by the studio is left out.</numerusform>
            <numerusform>%n sessions that fell into a freeze or were cancelled by the studio are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heaviest set of at least %n repetition(s)</source>
        <translation>
            <numerusform>Heaviest set of at least %n repetition</numerusform>
            <numerusform>Heaviest set of at least %n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::BatchDialog</name>
    <message numerus="yes">
        <source>%n invoice(s), %1 lines, %2 in all</source>
        <translation>
            <numerusform>%n invoice, %1 lines, %2 in all</numerusform>
            <numerusform>%n invoices, %1 lines, %2 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <translation>
            <numerusform>Issue %n invoice</numerusform>
            <numerusform>Issue %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) were issued before it was stopped. The others are left as they were.</source>
        <translation>
            <numerusform>%n invoice was issued before it was stopped. The others is left as they were.</numerusform>
            <numerusform>%n invoices were issued before it was stopped. The others are left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) could not be issued; the list says why.</source>
        <translation>
            <numerusform>%n invoice could not be issued; the list says why.</numerusform>
            <numerusform>%n invoices could not be issued; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n invoice issued.</numerusform>
            <numerusform>%n invoices issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued, %1 in all</source>
        <translation>
            <numerusform>%n invoice issued, %1 in all</numerusform>
            <numerusform>%n invoices issued, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::BillingRunDialog</name>
    <message numerus="yes">
        <source>%n membership(s), %1 with tax. Each becomes an issued invoice of today.</source>
        <translation>
            <numerusform>%n membership, %1 with tax. Each becomes an issued invoice of today.</numerusform>
            <numerusform>%n memberships, %1 with tax. Each becomes an issued invoice of today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n invoice issued.</numerusform>
            <numerusform>%n invoices issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::BookingText</name>
    <message numerus="yes">
        <source>The class is full: all %n place(s) are taken.</source>
        <translation>
            <numerusform>The class is full: its one place is taken.</numerusform>
            <numerusform>The class is full: all %n places are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Room for %n</numerusform>
            <numerusform>Room for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::CancelDialog</name>
    <message numerus="yes">
        <source>%n booking(s) are cancelled.</source>
        <translation>
            <numerusform>%n booking is cancelled.</numerusform>
            <numerusform>%n bookings are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ClientList</name>
    <message numerus="yes">
        <source>%n removed client(s)</source>
        <translation>
            <numerusform>%n removed client</numerusform>
            <numerusform>%n removed clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n client(s)</source>
        <translation>
            <numerusform>%1 of %n client</numerusform>
            <numerusform>%1 of %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ClientTrainingWeek</name>
    <message numerus="yes">
        <source>%1: %2 of %n set(s) done</source>
        <translation>
            <numerusform>%1: %2 of %n set done</numerusform>
            <numerusform>%1: %2 of %n sets done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::CreditText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You bought %n minute(s) on %1.</source>
        <translation>
            <numerusform>You bought %n minute on %1.</numerusform>
            <numerusform>You bought %n minutes on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You bought %n session(s) on %1.</source>
        <translation>
            <numerusform>You bought %n session on %1.</numerusform>
            <numerusform>You bought %n sessions on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another client gave you %n minute(s) on %1.</source>
        <translation>
            <numerusform>Another client gave you %n minute on %1.</numerusform>
            <numerusform>Another client gave you %n minutes on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another client gave you %n session(s) on %1.</source>
        <translation>
            <numerusform>Another client gave you %n session on %1.</numerusform>
            <numerusform>Another client gave you %n sessions on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %n minute(s) on %2.</source>
        <translation>
            <numerusform>%1 gave you %n minute on %2.</numerusform>
            <numerusform>%1 gave you %n minutes on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %n session(s) on %2.</source>
        <translation>
            <numerusform>%1 gave you %n session on %2.</numerusform>
            <numerusform>%1 gave you %n sessions on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were added on %1.</source>
        <translation>
            <numerusform>%n minute was added on %1.</numerusform>
            <numerusform>%n minutes were added on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were added on %1.</source>
        <translation>
            <numerusform>%n session was added on %1.</numerusform>
            <numerusform>%n sessions were added on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were used, the last of them on %1.</source>
        <translation>
            <numerusform>%n minute was used, on %1.</numerusform>
            <numerusform>%n minutes were used, the last of them on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were used, the last one on %1.</source>
        <translation>
            <numerusform>%n session was used, on %1.</numerusform>
            <numerusform>%n sessions were used, the last one on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are booked, the next of them on %1.</source>
        <translation>
            <numerusform>%n minute is booked, the next of them on %1.</numerusform>
            <numerusform>%n minutes are booked, the next of them on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are booked, the next one on %1.</source>
        <translation>
            <numerusform>%n session is booked, on %1.</numerusform>
            <numerusform>%n sessions are booked, the next one on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were forfeited because the booking of %1 was cancelled late.</source>
        <translation>
            <numerusform>%n minute was forfeited because the booking of %1 was cancelled late.</numerusform>
            <numerusform>%n minutes were forfeited because the booking of %1 was cancelled late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were forfeited because the booking of %1 was cancelled late.</source>
        <translation>
            <numerusform>%n session was forfeited because the booking of %1 was cancelled late.</numerusform>
            <numerusform>%n sessions were forfeited because the booking of %1 was cancelled late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were forfeited because you did not come on %1.</source>
        <translation>
            <numerusform>%n minute was forfeited because you did not come on %1.</numerusform>
            <numerusform>%n minutes were forfeited because you did not come on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were forfeited because you did not come on %1.</source>
        <translation>
            <numerusform>%n session was forfeited because you did not come on %1.</numerusform>
            <numerusform>%n sessions were forfeited because you did not come on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) expired after %1.</source>
        <translation>
            <numerusform>%n minute expired after %1.</numerusform>
            <numerusform>%n minutes expired after %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) expired after %1.</source>
        <translation>
            <numerusform>%n session expired after %1.</numerusform>
            <numerusform>%n sessions expired after %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were taken away on %1.</source>
        <translation>
            <numerusform>%n minute was taken away on %1.</numerusform>
            <numerusform>%n minutes were taken away on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were taken away on %1.</source>
        <translation>
            <numerusform>%n session was taken away on %1.</numerusform>
            <numerusform>%n sessions were taken away on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n minute(s) to another client on %1.</source>
        <translation>
            <numerusform>You gave %n minute to another client on %1.</numerusform>
            <numerusform>You gave %n minutes to another client on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n session(s) to another client on %1.</source>
        <translation>
            <numerusform>You gave %n session to another client on %1.</numerusform>
            <numerusform>You gave %n sessions to another client on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n minute(s) to %1 on %2.</source>
        <translation>
            <numerusform>You gave %n minute to %1 on %2.</numerusform>
            <numerusform>You gave %n minutes to %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n session(s) to %1 on %2.</source>
        <translation>
            <numerusform>You gave %n session to %1 on %2.</numerusform>
            <numerusform>You gave %n sessions to %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were refunded on %1.</source>
        <translation>
            <numerusform>%n minute was refunded on %1.</numerusform>
            <numerusform>%n minutes were refunded on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were refunded on %1.</source>
        <translation>
            <numerusform>%n session was refunded on %1.</numerusform>
            <numerusform>%n sessions were refunded on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n minute(s) are left. They do not expire.</source>
        <translation>
            <numerusform>So %n minute is left. It does not expire.</numerusform>
            <numerusform>So %n minutes are left. They do not expire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n session(s) are left. They do not expire.</source>
        <translation>
            <numerusform>So %n session is left. It does not expire.</numerusform>
            <numerusform>So %n sessions are left. They do not expire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n minute(s) are left until %1.</source>
        <translation>
            <numerusform>So %n minute is left until %1.</numerusform>
            <numerusform>So %n minutes are left until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n session(s) are left until %1.</source>
        <translation>
            <numerusform>So %n session is left until %1.</numerusform>
            <numerusform>So %n sessions are left until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So there are %1 left. Their time begins with your first visit and lasts %n day(s).</source>
        <translation>
            <numerusform>So there is %1 left. Their time begins with your first visit and lasts %n day.</numerusform>
            <numerusform>So there are %1 left. Their time begins with your first visit and lasts %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not counted. Its time begins with your first visit and lasts %n day(s).</source>
        <translation>
            <numerusform>It is not counted. Its time begins with your first visit and lasts %n day.</numerusform>
            <numerusform>It is not counted. Its time begins with your first visit and lasts %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::DepositDialog</name>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n payment, %1</numerusform>
            <numerusform>%n payments, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::EffectText</name>
    <message numerus="yes">
        <source>The trainer is paid %1 for %n minute(s).</source>
        <translation>
            <numerusform>The trainer is paid %1 for %n minute.</numerusform>
            <numerusform>The trainer is paid %1 for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ExerciseDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ExercisesSection</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <translation>
            <numerusform>%1 of %n exercise</numerusform>
            <numerusform>%1 of %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ExpensesPage</name>
    <message numerus="yes">
        <source>%n expense(s), %1 paid</source>
        <translation>
            <numerusform>%n expense, %1 paid</numerusform>
            <numerusform>%n expenses, %1 paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::FilesPanel</name>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::FoodImportDialog</name>
    <message numerus="yes">
        <source>%n food(s) can be added.</source>
        <translation>
            <numerusform>%n food can be added.</numerusform>
            <numerusform>%n foods can be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>%n line is left out.</numerusform>
            <numerusform>%n lines are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::FoodsPage</name>
    <message numerus="yes">
        <source>%n food(s)</source>
        <translation>
            <numerusform>%n food</numerusform>
            <numerusform>%n foods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n food(s) imported.</source>
        <translation>
            <numerusform>%n food imported.</numerusform>
            <numerusform>%n foods imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::FormsSection</name>
    <message numerus="yes">
        <source>%n form(s) in use</source>
        <translation>
            <numerusform>%n form in use</numerusform>
            <numerusform>%n forms in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::HomePage</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::InvoiceEditor</name>
    <message numerus="yes">
        <source>Take in %n session(s) not invoiced</source>
        <translation>
            <numerusform>Take in %n session not invoiced</numerusform>
            <numerusform>Take in %n sessions not invoiced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::InvoiceList</name>
    <message numerus="yes">
        <source>%n chosen: %1 in all, %2 to be paid</source>
        <translation>
            <numerusform>%n chosen: %1 in all, %2 to be paid</numerusform>
            <numerusform>%n chosen: %1 in all, %2 to be paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): %1 in all, %2 to be paid</source>
        <translation>
            <numerusform>%n document: %1 in all, %2 to be paid</numerusform>
            <numerusform>%n documents: %1 in all, %2 to be paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::InvoiceTableModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::InvoicesSection</name>
    <message numerus="yes">
        <source>%n draft(s) get their number and can then no longer be changed.</source>
        <translation>
            <numerusform>%n draft get their number and can then no longer be changed.</numerusform>
            <numerusform>%n drafts get their number and can then no longer be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n invoice issued.</numerusform>
            <numerusform>%n invoices issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::KioskWindow</name>
    <message numerus="yes">
        <source>Are you still here? This page closes in %n second(s).</source>
        <translation>
            <numerusform>Are you still here? This page closes in %n second.</numerusform>
            <numerusform>Are you still here? This page closes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::MealGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::MealPlanEditor</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::MealsPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::MembershipsPage</name>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::MergeDialog</name>
    <message numerus="yes">
        <source>%n session(s) move.</source>
        <translation>
            <numerusform>%n session moves.</numerusform>
            <numerusform>%n sessions move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) move.</source>
        <translation>
            <numerusform>%n alert moves.</numerusform>
            <numerusform>%n alerts move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) to trainers move.</source>
        <translation>
            <numerusform>%n assignment to a trainer moves.</numerusform>
            <numerusform>%n assignments to trainers move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access of %n trainer(s) moves.</source>
        <translation>
            <numerusform>Access of %n trainer moves.</numerusform>
            <numerusform>Access of %n trainers moves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::MonthView</name>
    <message numerus="yes">
        <source>%1, %n bookings</source>
        <translation>
            <numerusform>%1, %n booking</numerusform>
            <numerusform>%1, %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::NotesSection</name>
    <message numerus="yes">
        <source>%n session(s) of the last %1 days without a note</source>
        <translation>
            <numerusform>%n session of the last %1 days without a note</numerusform>
            <numerusform>%n sessions of the last %1 days without a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to sign</source>
        <translation>
            <numerusform>%n draft to sign</numerusform>
            <numerusform>%n drafts to sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::NutritionText</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::OwnerStep</name>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are best.</source>
        <translation>
            <numerusform>At least %n character. A few words that do not belong together are best.</numerusform>
            <numerusform>At least %n characters. A few words that do not belong together are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PackDialog</name>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PackagesPage</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PasswordPanel</name>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are best.</source>
        <translation>
            <numerusform>At least %n character. A few words that do not belong together are best.</numerusform>
            <numerusform>At least %n characters. A few words that do not belong together are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PaymentDialog</name>
    <message numerus="yes">
        <source>It settles %n invoices, the oldest first.</source>
        <translation>
            <numerusform>It settles %n invoices, the oldest first.</numerusform>
            <numerusform>It settles %n invoices, the oldest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PaymentsSection</name>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n payment, %1 in all</numerusform>
            <numerusform>%n payments, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settled %n invoice(s).</source>
        <translation>
            <numerusform>%1 settled %n invoice.</numerusform>
            <numerusform>%1 settled %n invoices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PinPage</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PlanEditor</name>
    <message numerus="yes">
        <source>%n exercise(s) copied. Paste them into any day.</source>
        <translation>
            <numerusform>%n exercise copied. Paste them into any day.</numerusform>
            <numerusform>%n exercises copied. Paste them into any day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The week was copied to %n week(s).</source>
        <translation>
            <numerusform>The week was copied to %n week.</numerusform>
            <numerusform>The week was copied to %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PlanListPane</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PlanTableModel</name>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PoliciesSection</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s) running low</source>
        <translation>
            <numerusform>%n product running low</numerusform>
            <numerusform>%n products running low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ReceiptView</name>
    <message numerus="yes">
        <source>A PDF file of %n kB. Save a copy to read it.</source>
        <translation>
            <numerusform>A PDF file of %n kB. Save a copy to read it.</numerusform>
            <numerusform>A PDF file of %n kB. Save a copy to read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::RefundDialog</name>
    <message numerus="yes">
        <source>%1 of %n used</source>
        <translation>
            <numerusform>%1 of %n used</numerusform>
            <numerusform>%1 of %n used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::SellDialog</name>
    <message numerus="yes">
        <source>Good for %n day(s) from the first visit.</source>
        <translation>
            <numerusform>Good for %n day from the first visit.</numerusform>
            <numerusform>Good for %n days from the first visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n part(s): %1.</source>
        <translation>
            <numerusform>Due in %n part: %1.</numerusform>
            <numerusform>Due in %n parts: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::SeriesPlanner</name>
    <message numerus="yes">
        <source>%n date(s) cannot be booked as decided.</source>
        <translation>
            <numerusform>%n date cannot be booked as decided.</numerusform>
            <numerusform>%n dates cannot be booked as decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n date(s) are free.</source>
        <translation>
            <numerusform>The date is free.</numerusform>
            <numerusform>All %n dates are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) booked.</source>
        <translation>
            <numerusform>%n session booked.</numerusform>
            <numerusform>%n sessions booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::ServicesSection</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::SheetText</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n sets</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetitions</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record: heaviest for %n reps</source>
        <translation>
            <numerusform>Record: heaviest for %n reps</numerusform>
            <numerusform>Record: heaviest for %n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::StockDialog</name>
    <message numerus="yes">
        <source>%n in stock now.</source>
        <translation>
            <numerusform>%n in stock now.</numerusform>
            <numerusform>%n in stock now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::StudioSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::SummaryCard</name>
    <message numerus="yes">
        <source>Last %n note(s)</source>
        <translation>
            <numerusform>Last %n note</numerusform>
            <numerusform>Last %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TileRow</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n client(s)</source>
        <translation>
            <numerusform>by %n client</numerusform>
            <numerusform>by %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TillPage</name>
    <message numerus="yes">
        <source>%1, %n in stock</source>
        <translation>
            <numerusform>%1, %n in stock</numerusform>
            <numerusform>%1, %n in stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TimeOffPanel</name>
    <message numerus="yes">
        <source>%n bookings lie in this time and have to be moved or cancelled:</source>
        <translation>
            <numerusform>%n booking lies in this time and has to be moved or cancelled:</numerusform>
            <numerusform>%n bookings lie in this time and have to be moved or cancelled:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TodayPage</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TodayText</name>
    <message numerus="yes">
        <source>%n more bookings in the way of hours or time off</source>
        <translation>
            <numerusform>%n more booking in the way of hours or time off</numerusform>
            <numerusform>%n more bookings in the way of hours or time off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more offers that lapse</source>
        <translation>
            <numerusform>%n more offer that lapses</numerusform>
            <numerusform>%n more offers that lapse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes with a place to give</source>
        <translation>
            <numerusform>%n more class with a place to give</numerusform>
            <numerusform>%n more classes with a place to give</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requests for time off</source>
        <translation>
            <numerusform>%n more request for time off</numerusform>
            <numerusform>%n more requests for time off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions to close</source>
        <translation>
            <numerusform>%n more session to close</numerusform>
            <numerusform>%n more sessions to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more insurances that end</source>
        <translation>
            <numerusform>%n more insurance that ends</numerusform>
            <numerusform>%n more insurances that end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients are lapsing</source>
        <translation>
            <numerusform>%n more client is lapsing</numerusform>
            <numerusform>%n more clients are lapsing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new clients without a session</source>
        <translation>
            <numerusform>%n more new client without a session</numerusform>
            <numerusform>%n more new clients without a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more birthdays</source>
        <translation>
            <numerusform>%n more birthday</numerusform>
            <numerusform>%n more birthdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last session %n days ago, none booked</source>
        <translation>
            <numerusform>Last session %n day ago, none booked</numerusform>
            <numerusform>Last session %n days ago, none booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>sessions of a client</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue invoices</source>
        <translation>
            <numerusform>%n more overdue invoices</numerusform>
            <numerusform>%n more overdue invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tax returns due</source>
        <translation>
            <numerusform>%n more tax returns due</numerusform>
            <numerusform>%n more tax returns due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more mails that failed</source>
        <translation>
            <numerusform>%n more mails that failed</numerusform>
            <numerusform>%n more mails that failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more packages about to end</source>
        <translation>
            <numerusform>%n more packages about to end</numerusform>
            <numerusform>%n more packages about to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions to bill</source>
        <translation>
            <numerusform>%n more sessions to bill</numerusform>
            <numerusform>%n more sessions to bill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more products running out</source>
        <translation>
            <numerusform>%n more products running out</numerusform>
            <numerusform>%n more products running out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are done and not billed</source>
        <translation>
            <numerusform>%n session is done and not billed</numerusform>
            <numerusform>%n sessions are done and not billed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) late</source>
        <translation>
            <numerusform>%1 of %2, %n day late</numerusform>
            <numerusform>%1 of %2, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left, until %2</source>
        <translation>
            <numerusform>%1, %n left, until %2</numerusform>
            <numerusform>%1, %n left, until %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left</source>
        <translation>
            <numerusform>%1, %n left</numerusform>
            <numerusform>%1, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) left</source>
        <translation>
            <numerusform>%n credit left</numerusform>
            <numerusform>%n credits left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions without a note</source>
        <translation>
            <numerusform>%n more sessions without a note</numerusform>
            <numerusform>%n more sessions without a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more forms to sign</source>
        <translation>
            <numerusform>%n more forms to sign</numerusform>
            <numerusform>%n more forms to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more plans that are not followed</source>
        <translation>
            <numerusform>%n more plans that is not followed</numerusform>
            <numerusform>%n more plans that are not followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more personal records</source>
        <translation>
            <numerusform>%n more personal records</numerusform>
            <numerusform>%n more personal records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n repetition(s)</source>
        <translation>
            <numerusform>%1: %n repetition</numerusform>
            <numerusform>%1: %n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TopBar</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TrendView</name>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3, lowest %4, highest %5, last %6.</source>
        <translation>
            <numerusform>%1: %n value from %2 to %3, lowest %4, highest %5, last %6.</numerusform>
            <numerusform>%1: %n values from %2 to %3, lowest %4, highest %5, last %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::UnlockScreen</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::UsersSection</name>
    <message numerus="yes">
        <source>At least %n characters. For somebody who has one: leave empty to keep it.</source>
        <translation>
            <numerusform>At least %n character. For somebody who has one: leave empty to keep it.</numerusform>
            <numerusform>At least %n characters. For somebody who has one: leave empty to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::WorkBar</name>
    <message numerus="yes">
        <source>%1: %2 of %3, about %n second(s) left</source>
        <translation>
            <numerusform>%1: %2 of %3, about %n second left</numerusform>
            <numerusform>%1: %2 of %3, about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::WorkoutPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
</context>
</TS>
