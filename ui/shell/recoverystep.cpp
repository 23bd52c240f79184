// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recoverystep.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{

QString plainRecoveryKey(const QString& text)
{
    QString out;
    for (const QChar c : text.toUpper()) {
        if (c.isLetterOrNumber())
            out.append(c);
    }
    return out;
}

RecoveryStep::RecoveryStep(std::function<QString()> make, std::function<void(const QString&, const QString&)> print,
                           QWidget* parent)
    : WizardStep(tr("Recovery key"),
                 tr("If every password is forgotten, this key opens the studio. Print it or write it down, and keep it away from "
                    "this computer. It is shown only now."),
                 parent)
    , m_make(std::move(make))
    , m_shown(new Label({}, TypeSize::Title))
    , m_typed(new QLineEdit)
{
    auto* card = new Card;
    m_shown->setObjectName(u"recoveryKey"_s);
    m_shown->setAccessibleName(tr("Recovery key"));
    m_shown->setFont(figuresFont(TypeSize::Title, QFont::DemiBold));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown->wrapping();
    card->body()->addWidget(m_shown);
    auto* printButton = makeButton("printRecovery", tr("Print"), ButtonKind::Normal, Glyph::Print);
    printButton->setVisible(bool(print));
    card->body()->addWidget(printButton, 0, Qt::AlignLeft);
    form().addWide(card);
    m_typed->setObjectName(u"recoveryTyped"_s);
    m_typed->setFont(figuresFont(TypeSize::Body));
    form().addRow(u"recovery"_s, tr("Type it back, from the paper"), m_typed, tr("Capitals, blanks and dashes do not matter."));
    connect(printButton, &QPushButton::clicked, this, [this, print] { print(m_key, m_studio); });
    setFocusProxy(m_typed);
}

void RecoveryStep::begin(const NewStudioRequest& soFar)
{
    m_studio = soFar.studio;
    if (m_key.isEmpty() && m_make)
        m_key = m_make();
    m_shown->setText(m_key);
}

bool RecoveryStep::finish(NewStudioRequest& request)
{
    form().clearErrors();
    if (!line(u"recovery"_s, m_typed->text()))
        return false;
    if (plainRecoveryKey(m_typed->text()) != plainRecoveryKey(m_key)) {
        form().showError(Error{ErrorKind::Invalid, u"recovery.differs"_s, u"recovery"_s, {}, {}});
        return false;
    }
    request.recoveryKey = m_key;
    return true;
}

} // namespace td
