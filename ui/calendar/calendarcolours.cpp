// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarcolours.h"

namespace td
{
namespace
{
QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ClassColour classColour(QRgb edge, QRgb fill, QRgb text)
{
    return {rgb(edge), rgb(fill), rgb(text)};
}
} // namespace

CalendarColours CalendarColours::light()
{
    CalendarColours c;
    c.background = rgb(0xffffff);
    c.closed = rgb(0xf4f5f7);
    c.panel = rgb(0xffffff);
    c.line = rgb(0xeaecef);
    c.strongLine = rgb(0xd5d9de);
    c.text = rgb(0x1b2026);
    c.mutedText = rgb(0x5b6572);
    c.accent = rgb(0x1f5fbf);
    c.accentText = rgb(0xffffff);
    c.accentFill = rgb(0xe6eefb);
    c.danger = rgb(0xb3261e);
    c.dangerFill = rgb(0xfbe4e2);
    c.good = rgb(0x2b7a3d);
    c.hatch = rgb(0xdadee3);
    c.holiday = rgb(0xfdf3dc);
    c.holidayText = rgb(0x6b4a00);
    c.busy = classColour(0x9aa3ae, 0xeceef1, 0x48515c);
    c.classes = {classColour(0x2f6fde, 0xe3ecfc, 0x14366e), classColour(0x0f8a7e, 0xdbf2ef, 0x0a433d),
                 classColour(0x7a54c7, 0xece5fa, 0x3c2373), classColour(0xb87a00, 0xfbefd2, 0x553800),
                 classColour(0x3f8f3a, 0xe3f2e0, 0x1e4b1b), classColour(0xc2417c, 0xfae3ed, 0x66193c),
                 classColour(0xc8571b, 0xfbe6da, 0x6a2b09), classColour(0x4c7a99, 0xe1edf4, 0x1f3f54)};
    return c;
}

CalendarColours CalendarColours::dark()
{
    CalendarColours c;
    c.background = rgb(0x1d2126);
    c.closed = rgb(0x16191d);
    c.panel = rgb(0x1d2126);
    c.line = rgb(0x2a2f36);
    c.strongLine = rgb(0x3a414a);
    c.text = rgb(0xe8ebef);
    c.mutedText = rgb(0xa3adb9);
    c.accent = rgb(0x7aa9f7);
    c.accentText = rgb(0x0e1a2e);
    c.accentFill = rgb(0x243450);
    c.danger = rgb(0xff8a80);
    c.dangerFill = rgb(0x4a2422);
    c.good = rgb(0x7fcf8f);
    c.hatch = rgb(0x343b44);
    c.holiday = rgb(0x3a3018);
    c.holidayText = rgb(0xf1d48a);
    c.busy = classColour(0x6d7783, 0x2b3037, 0xb9c1cb);
    c.classes = {classColour(0x6fa0f5, 0x22334f, 0xdbe7ff), classColour(0x3fc0b2, 0x173b38, 0xcdf3ee),
                 classColour(0xa98af0, 0x322753, 0xe7deff), classColour(0xe0a52e, 0x41331a, 0xfbe6bb),
                 classColour(0x74c46e, 0x213d20, 0xd8f3d5), classColour(0xec78ad, 0x48243a, 0xfddbea),
                 classColour(0xf08a54, 0x472c1e, 0xfddfce), classColour(0x86b3d1, 0x23394a, 0xd9ecf8)};
    return c;
}

const ClassColour& CalendarColours::ofClass(int index) const
{
    return classes[size_t(index < 0 ? 0 : index) % classes.size()];
}

} // namespace td
