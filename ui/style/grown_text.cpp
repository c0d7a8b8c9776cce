// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/grown_text.h"

#include <QEvent>
#include <QWidget>

namespace taso {

namespace {

class GrownText : public QObject {
  public:
    GrownText(QWidget& text, double growth, QFont::Weight weight, const QStringList& families,
              QWidget* around)
        : QObject(&text),
          text_(text),
          around_(around),
          growth_(growth),
          weight_(weight),
          families_(families) {
        text.installEventFilter(this);
        watch_parent();
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ParentChange && watched == &text_) watch_parent();
        // The second one comes when a style sheet has gone through all widgets.
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) set();
        return false;
    }

  private:
    QWidget* around() const { return around_ ? around_ : text_.parentWidget(); }
    void watch_parent() {
        if (!around()) return;
        around()->installEventFilter(this);
        set();
    }
    void set() {
        if (!around()) return;
        QFont wanted = text_.font();
        wanted.setPointSizeF(around()->font().pointSizeF() * growth_);
        wanted.setWeight(weight_);
        if (!families_.isEmpty()) wanted.setFamilies(families_);
        if (wanted != text_.font()) text_.setFont(wanted);
    }

    QWidget& text_;
    QWidget* around_;  ///< null: its parent
    double growth_;
    QFont::Weight weight_;
    QStringList families_;
};

}  // namespace

void grow_text(QWidget* text, double growth, QFont::Weight weight, const QStringList& families,
               QWidget* around) {
    new GrownText(*text, growth, weight, families, around);
}

}  // namespace taso
