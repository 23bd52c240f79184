// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return u"neutral"_s;
    case Tone::Muted: return u"muted"_s;
    case Tone::Accent: return u"accent"_s;
    case Tone::Success: return u"success"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Danger: return u"danger"_s;
    case Tone::Info: return u"info"_s;
    }
    return {};
}
} // namespace

Label::Label(const QString& text, TypeSize size, Tone tone, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(typeFont(size, size == TypeSize::Title || size == TypeSize::Display ? QFont::DemiBold : QFont::Normal));
    setTone(tone);
}

void Label::setTone(Tone tone)
{
    setProperty("tone", toneName(tone));
    if (!testAttribute(Qt::WA_WState_Polished))
        return; // polishing too early would make the style sheet remember the font of this moment
    style()->unpolish(this);
    style()->polish(this);
}

Label* Label::strong()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    return this;
}

Label* Label::figures()
{
    setFont(figuresFont(TypeSize(font().pixelSize()), font().weight()));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return this;
}

Label* Label::wrapping()
{
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

} // namespace td
