// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/colourpicker.h"
#include "widgets/dateedit.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/moneyedit.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/statechip.h"
#include "widgets/tableview.h"
#include "widgets/timerangeedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>

namespace td::test
{
using namespace Qt::StringLiterals;

inline QWidget* makeEmpty(Glyph glyph)
{
    return new EmptyState(glyph, u"No bookings yet"_s,
                          u"Everything that is booked shows here by day and week. Press N at any time to book a client."_s,
                          u"Book a client"_s);
}

inline QWidget* makeTable()
{
    auto* table = new TableView(u"Clients"_s);
    auto* model = new QStandardItemModel(0, 5, table);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Trainer"_s, u"Next session"_s, u"Credits"_s, u"Balance"_s});
    const QStringList names = {u"Ada Novak"_s, u"Bea Stone"_s, u"Carl Ibsen"_s, u"Dora Quist"_s, u"Emil Brandt"_s, u"Fay Okoro"_s,
                               u"Gus Almeida"_s, u"Hana Sato"_s};
    for (int i = 0; i < names.size(); ++i) {
        QList<QStandardItem*> row = {new QStandardItem(names[i]), new QStandardItem(u"Marc Dubois"_s),
                                     new QStandardItem(u"Tue 24 Nov, 7:30 a.m."_s), new QStandardItem(QString::number(10 - i)),
                                     new QStandardItem(u"$%1,1%2.50"_s.arg(i).arg(17 * i % 90 + 10))};
        row[3]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row[4]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(row);
    }
    table->setModel(model);
    table->setProperty("bare", true);
    table->selectRow(2);
    table->setColumnWidth(0, 180);
    table->setColumnWidth(1, 140);
    table->setColumnWidth(2, 180);
    return table;
}

inline QWidget* makeForm()
{
    auto* form = new FormGrid;
    auto* name = new QLineEdit(u"Ada"_s);
    form->addRow(u"first"_s, u"First name"_s, name);
    auto* mail = new QLineEdit(u"ada@"_s);
    form->addRow(u"email"_s, u"E-mail"_s, mail);
    auto* range = new TimeRangeEdit;
    range->setSpan({450, 510});
    form->addRow(u"time"_s, u"Time"_s, range);
    auto* date = new DateEdit;
    date->setDate(QDate(2026, 11, 24));
    form->addRow(u"date"_s, u"Date"_s, date);
    auto* money = new MoneyEdit(u"CAD"_s);
    money->setMoney({8500, u"CAD"_s});
    form->addRow(u"rate"_s, u"Rate"_s, money, u"Before tax, for one session."_s);
    auto* type = new QComboBox;
    type->addItems({u"Personal training"_s, u"Small group"_s});
    form->addRow(u"type"_s, u"Type"_s, type);
    form->addRow(u"colour"_s, u"Colour"_s, new ColourPicker);
    auto* check = new QCheckBox(u"Send a reminder the day before"_s);
    check->setChecked(true);
    form->addWide(check);
    form->showError(u"email"_s, u"This does not look like an e-mail address, such as name@example.com."_s);
    return form;
}

/// A page that shows most widgets at once.
inline QWidget* makeGallery()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, Space::three, Space::two);
    auto* header = new PageHeader(u"Clients"_s, u"128 active, 6 lapsing"_s);
    auto* search = new SearchField(u"Search by name, phone or tag"_s);
    search->setMinimumWidth(260);
    header->addAction(search);
    header->addAction(makeButton("filter", u"Filter"_s, ButtonKind::Normal, Glyph::Filter));
    header->addAction(makeButton("new", u"New client"_s, ButtonKind::Primary, Glyph::Add));
    column->addWidget(header);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    for (const ChipLook& look : {ChipLook{u"Confirmed"_s, Glyph::Check, Tone::Success}, ChipLook{u"Waitlist"_s, Glyph::Waitlist, Tone::Info},
                                 ChipLook{u"No-show"_s, Glyph::NoShow, Tone::Danger}, ChipLook{u"Late"_s, Glyph::Clock, Tone::Warn},
                                 ChipLook{u"Draft"_s, Glyph::Edit, Tone::Neutral}, ChipLook{u"Today"_s, Glyph::Today, Tone::Accent}})
        flow->addWidget(new StateChip(look));
    for (int i = 0; i < 12; ++i) {
        auto* avatar = new Avatar(24);
        RawId id{};
        id[15] = static_cast<unsigned char>(i);
        avatar->setPerson(u"Ada Novak"_s, id);
        flow->addWidget(avatar);
    }
    column->addWidget(chips);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    auto* list = new Card(u"Active clients"_s, Glyph::Clients);
    list->addToHeading(makeIconButton("columns", u"Columns"_s, Glyph::Columns));
    list->setFlush();
    list->body()->addWidget(makeTable());
    row->addWidget(list, 3);
    auto* form = new Card(u"New booking"_s, Glyph::Calendar);
    form->body()->addWidget(makeForm());
    form->body()->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeButton("remove", u"Delete"_s, ButtonKind::Danger, Glyph::Delete));
    buttons->addStretch(1);
    buttons->addWidget(makeButton("cancel", u"Cancel"_s));
    buttons->addWidget(makeButton("book", u"Book"_s, ButtonKind::Primary));
    form->body()->addLayout(buttons);
    row->addWidget(form, 2);
    column->addLayout(row, 1);
    return page;
}

} // namespace td::test
