<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Agreeing</name>
    <message numerus="yes">
        <source>%n difference(s) not decided yet: this is the first.</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>
            <numerusform>Queda %n diferencia sin decidir: es esta.</numerusform>
            <numerusform>Quedan %n diferencias sin decidir: esta es la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides are the same key. Choose another one on one side.</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Los dos lados son la misma clave. Elige otra en uno de ellos.</translation>
    </message>
    <message>
        <source>Decisions on two keys</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Decisiones sobre dos claves</translation>
    </message>
    <message>
        <source>Instructor’s side</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Lado del docente</translation>
    </message>
    <message>
        <source>Keys and lessons (*.json *.lesson);;All files (*)</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Claves y lecciones (*.json *.lesson);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n decision(s)?</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>
            <numerusform>¿Abandonar %n decisión?</numerusform>
            <numerusform>¿Abandonar %n decisiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without them</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Salir sin ellas</translation>
    </message>
    <message>
        <source>Make the merged key</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Hacer la clave común</translation>
    </message>
    <message numerus="yes">
        <source>Set the draft with %n passage(s) aside?</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>
            <numerusform>¿Apartar el borrador con %n pasaje?</numerusform>
            <numerusform>¿Apartar el borrador con %n pasajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a colleague’s key</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Incorporar la clave de un colega</translation>
    </message>
    <message>
        <source>The draft</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>El borrador</translation>
    </message>
    <message>
        <source>The key is kept as version {version}. What is in force stays as it was.</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>La clave se ha guardado como versión {version}. Sigue rigiendo la misma que antes.</translation>
    </message>
    <message>
        <source>The merged key becomes the new draft. It goes on from my key and records who decided what. Published versions stay as they are.</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>La clave común pasa a ser el nuevo borrador. Parte de mi clave y anota quién decidió qué. Las versiones publicadas quedan como están.</translation>
    </message>
    <message>
        <source>There is one key only. Take in the key that a colleague gave you.</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Solo hay una clave. Incorpora la que te haya dado un colega.</translation>
    </message>
    <message>
        <source>They are lost if you leave before you make the merged key.</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Se pierden si sales antes de hacer la clave común.</translation>
    </message>
    <message>
        <source>This draft is the merged key. Publish it when it is as you both want it.</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Este borrador es la clave común. Publícalo cuando las dos personas estén de acuerdo con él.</translation>
    </message>
    <message>
        <source>Two keys: {lesson}</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Dos claves: {lesson}</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Versión {version} del {day}</translation>
    </message>
    <message>
        <source>Version {version} of {day}, by {author}</source>
        <extracomment>annotator/ui/teach/agreement.py</extracomment>
        <translation>Versión {version} del {day}, de {author}</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement is twice the pairs divided by the passages of both keys; a pair shares at least half of its words. Kappa looks at the tags of the pairs, alpha at every word.</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>El acuerdo es el doble de las parejas entre los pasajes de las dos claves; una pareja comparte al menos la mitad de sus palabras. Kappa mira las etiquetas de las parejas; alfa, cada palabra.</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures of the agreement</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Cifras del acuerdo</translation>
    </message>
    <message>
        <source>How far the two keys agree</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Hasta qué punto coinciden las dos claves</translation>
    </message>
    <message>
        <source>How reliable</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>These figures are for authors of keys; students never see them.</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Estas cifras son para quienes escriben claves; los estudiantes no las ven nunca.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>AgreementFigures</name>
    <message>
        <source>&amp;Take in a colleague’s key…</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>&amp;Incorporar la clave de un colega…</translation>
    </message>
    <message>
        <source>All &amp;figures…</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Todas las ci&amp;fras…</translation>
    </message>
    <message>
        <source>M&amp;ine</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>&amp;Mía</translation>
    </message>
    <message>
        <source>My key</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Mi clave</translation>
    </message>
    <message>
        <source>Passages: {mine} and {theirs}, in the same place: {pairs}.</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>Pasajes: {mine} y {theirs}; en el mismo sitio: {pairs}.</translation>
    </message>
    <message>
        <source>T&amp;heirs</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>&amp;Suya</translation>
    </message>
    <message>
        <source>Their key</source>
        <extracomment>annotator/ui/teach/agreement_figures.py</extracomment>
        <translation>La clave del colega</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Above the words: my key.</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Encima de las palabras: mi clave.</translation>
    </message>
    <message>
        <source>Above the words: my key. Below: theirs.</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Encima de las palabras: mi clave. Debajo: la suya.</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Below the words: their key.</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Debajo de las palabras: la clave del colega.</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Solo la mía</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Solo la suya</translation>
    </message>
    <message>
        <source>Show only the marks of my key</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Mostrar solo las marcas de mi clave</translation>
    </message>
    <message>
        <source>Show only the marks of their key</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Mostrar solo las marcas de la clave del colega</translation>
    </message>
    <message>
        <source>Show the marks of both keys</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Mostrar las marcas de las dos claves</translation>
    </message>
    <message>
        <source>Two keys</source>
        <extracomment>annotator/ui/teach/agreement_page.py</extracomment>
        <translation>Dos claves</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article: {title}</source>
        <extracomment>annotator/ui/reader/article_view.py</extracomment>
        <translation>Artículo: {title}</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Not saved. Your text is still here.</source>
        <extracomment>annotator/ui/review/beginnings.py</extracomment>
        <translation>No se ha guardado. Tu texto sigue aquí.</translation>
    </message>
    <message>
        <source>Saved {moment}, and not given yet.</source>
        <extracomment>annotator/ui/review/beginnings.py</extracomment>
        <translation>Guardado {moment}, pero todavía sin dar.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>All outcomes</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>I disagree with the key, because</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>No estoy de acuerdo con la clave, porque</translation>
    </message>
    <message>
        <source>I disagree with the key…</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>No estoy de acuerdo con la clave…</translation>
    </message>
    <message>
        <source>It replaces what you wrote {moment}.</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>Sustituye a lo que escribiste {moment}.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here.</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>No se ha guardado. Tu texto sigue aquí.</translation>
    </message>
    <message>
        <source>One line, in your own words. You may leave it empty.</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>Una línea, con tus propias palabras. Puedes dejarla vacía.</translation>
    </message>
    <message>
        <source>Point to the words that show it. Your teacher can read this in the report.</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>Señala las palabras que lo muestran. Tu docente puede leerlo en el informe.</translation>
    </message>
    <message>
        <source>Saved {moment}</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>Guardado {moment}</translation>
    </message>
    <message>
        <source>What differs between your reason and the key’s?</source>
        <extracomment>annotator/ui/review/card_sheet.py</extracomment>
        <translation>¿En qué se diferencian tu razón y la de la clave?</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message numerus="yes">
        <source>%n point(s) to settle</source>
        <extracomment>annotator/ui/teach/checklist_panel.py</extracomment>
        <translation>
            <numerusform>%n punto por resolver</numerusform>
            <numerusform>%n puntos por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>annotator/ui/teach/checklist_panel.py</extracomment>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Checklist ({count})</source>
        <extracomment>annotator/ui/teach/checklist_panel.py</extracomment>
        <translation>Lista de control ({count})</translation>
    </message>
    <message>
        <source>Enter goes to the place that an entry is about</source>
        <extracomment>annotator/ui/teach/checklist_panel.py</extracomment>
        <translation>Intro lleva al lugar de que trata una entrada</translation>
    </message>
    <message>
        <source>Looking through the key…</source>
        <extracomment>annotator/ui/teach/checklist_panel.py</extracomment>
        <translation>Repasando la clave…</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <extracomment>annotator/ui/teach/checklist_panel.py</extracomment>
        <translation>No queda nada pendiente</translation>
    </message>
    <message>
        <source>This is about the key or the article as a whole.</source>
        <extracomment>annotator/ui/teach/checklist_panel.py</extracomment>
        <translation>Esto trata de la clave o del artículo en su conjunto.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour by looking at it</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>Elegir un color viéndolo</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Mix…</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>Mezclar…</translation>
    </message>
    <message>
        <source>Own colour</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>Color propio</translation>
    </message>
    <message>
        <source>Own colour as # and six characters</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>Color propio: # y seis caracteres</translation>
    </message>
    <message>
        <source>amber</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>otro</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>rose</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>rosa</translation>
    </message>
    <message>
        <source>sky</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>celeste</translation>
    </message>
    <message>
        <source>slate</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>pizarra</translation>
    </message>
    <message>
        <source>teal</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>annotator/ui/teach/colour_field.py</extracomment>
        <translation>violeta</translation>
    </message>
</context>
<context>
    <name>CourseLessons</name>
    <message>
        <source>Alt and an arrow key move a lesson, Delete takes it out, the space bar takes the key along</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>Alt y una flecha mueven una lección, Supr la saca, la barra espaciadora incluye la clave</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Lessons of the course</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>Lecciones del curso</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Tick a lesson to put its key into the file, open: students see the comparison at once, and everybody who has the file can read the key. Without a tick no trace of the key is in it.</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>Marca una lección para poner su clave en el archivo, abierta: los estudiantes ven la comparación al momento, y cualquiera que tenga el archivo puede leer la clave. Sin marcar, no queda en él ni rastro de la clave.</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>{number}. {lesson} (key version {version})</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>{number}. {lesson} (versión {version} de la clave)</translation>
    </message>
    <message>
        <source>{number}. {lesson} (no key yet)</source>
        <extracomment>annotator/ui/teach/course_lessons.py</extracomment>
        <translation>{number}. {lesson} (aún sin clave)</translation>
    </message>
</context>
<context>
    <name>CourseSheet</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>annotator/ui/teach/course_sheet.py</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <extracomment>annotator/ui/teach/course_sheet.py</extracomment>
        <translation>&amp;Curso</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <extracomment>annotator/ui/teach/course_sheet.py</extracomment>
        <translation>Curso &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Remove the course…</source>
        <extracomment>annotator/ui/teach/course_sheet.py</extracomment>
        <translation>&amp;Quitar el curso…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>annotator/ui/teach/course_sheet.py</extracomment>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <extracomment>annotator/ui/teach/course_sheet.py</extracomment>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>Tags for a&amp;ll lessons…</source>
        <extracomment>annotator/ui/teach/course_sheet.py</extracomment>
        <translation>&amp;Etiquetas para todas…</translation>
    </message>
</context>
<context>
    <name>CoursesDialog</name>
    <message>
        <source>&amp;Save as a file…</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Courses (*.course)</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Cursos (*.course)</translation>
    </message>
    <message>
        <source>Its lessons and their keys stay at the desk.</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Sus lecciones y las claves se quedan en el escritorio.</translation>
    </message>
    <message>
        <source>New course</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Curso nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the course</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Quitar el curso</translation>
    </message>
    <message>
        <source>Remove the course {course}?</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>¿Quitar el curso {course}?</translation>
    </message>
    <message>
        <source>Save the course</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Guardar el curso</translation>
    </message>
    <message>
        <source>Tags of all lessons: {course}</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Etiquetas de todas las lecciones: {course}</translation>
    </message>
    <message>
        <source>Tags of all lessons: {tags}.</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Etiquetas de todas las lecciones: {tags}.</translation>
    </message>
    <message>
        <source>The course has no lessons yet.</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>El curso no tiene lecciones todavía.</translation>
    </message>
    <message>
        <source>The course is saved: {path}</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>El curso se ha guardado: {path}</translation>
    </message>
    <message>
        <source>There is no course yet. “New course” begins one.</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Todavía no hay ningún curso. «Curso nuevo» empieza uno.</translation>
    </message>
    <message>
        <source>Title of the course</source>
        <extracomment>annotator/ui/teach/courses_dialog.py</extracomment>
        <translation>Título del curso</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>&amp;Decided by</source>
        <extracomment>annotator/ui/teach/decision_form.py</extracomment>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>annotator/ui/teach/decision_form.py</extracomment>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Both acceptable, with their &amp;words</source>
        <extracomment>annotator/ui/teach/decision_form.py</extracomment>
        <translation>Las dos valen, con &amp;sus palabras</translation>
    </message>
    <message>
        <source>may be empty</source>
        <extracomment>annotator/ui/teach/decision_form.py</extracomment>
        <translation>puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Enter: {act}</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>Intro: {act}</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>Seguir con el borrador</translation>
    </message>
    <message>
        <source>Write the key</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>Escribir la clave</translation>
    </message>
    <message numerus="yes">
        <source>draft with %Ln passage(s)</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>
            <numerusform>borrador con %Ln pasaje</numerusform>
            <numerusform>borrador con %Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>key version {version} of {day}</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>clave, versión {version} del {day}</translation>
    </message>
    <message>
        <source>key version {version} of {day}, by {author}</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>clave, versión {version} del {day}, de {author}</translation>
    </message>
    <message>
        <source>no key yet</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>todavía sin clave</translation>
    </message>
    <message>
        <source>not opened here yet</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>todavía no se ha abierto aquí</translation>
    </message>
    <message>
        <source>version {version} is in force</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>rige la versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>work of %n student(s)</source>
        <extracomment>annotator/ui/teach/desk_model.py</extracomment>
        <translation>
            <numerusform>trabajo de %n estudiante</numerusform>
            <numerusform>trabajos de %n estudiantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>
            <numerusform>%n lección</numerusform>
            <numerusform>%n lecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the library</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Here you write the keys of your lessons. They are kept in a file of their own, apart from the students’ work.</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Aquí escribes las claves de tus lecciones. Se guardan en un archivo propio, aparte del trabajo de los estudiantes.</translation>
    </message>
    <message>
        <source>Le&amp;ssons and their keys</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Le&amp;cciones y sus claves</translation>
    </message>
    <message>
        <source>Lessons and their keys</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Lecciones y sus claves</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Abrir un archivo de lección…</translation>
    </message>
    <message>
        <source>Start from nothing…</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Empezar de cero…</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>There is no lesson on this computer yet. Open a file whose name ends in .lesson, or drop it on this window.</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Todavía no hay ninguna lección en este ordenador. Abre un archivo cuyo nombre termine en .lesson o suéltalo en esta ventana.</translation>
    </message>
    <message>
        <source>What else can be done with the chosen lesson</source>
        <extracomment>annotator/ui/teach/desk_page.py</extracomment>
        <translation>Qué más se puede hacer con la lección elegida</translation>
    </message>
</context>
<context>
    <name>DifferenceCards</name>
    <message numerus="yes">
        <source>Outcomes of %n student(s) change here.</source>
        <extracomment>annotator/ui/teach/difference_cards.py</extracomment>
        <translation>
            <numerusform>Aquí cambian los resultados de %n estudiante.</numerusform>
            <numerusform>Aquí cambian los resultados de %n estudiantes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceSide</name>
    <message numerus="yes">
        <source>%n difference(s) not decided yet</source>
        <extracomment>annotator/ui/teach/difference_side.py</extracomment>
        <translation>
            <numerusform>Queda %n diferencia sin decidir</numerusform>
            <numerusform>Quedan %n diferencias sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the merged key…</source>
        <extracomment>annotator/ui/teach/difference_side.py</extracomment>
        <translation>&amp;Hacer la clave común…</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>annotator/ui/teach/difference_side.py</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <extracomment>annotator/ui/teach/difference_side.py</extracomment>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <source>The digits 1 to 4 decide, Backspace opens the question again</source>
        <extracomment>annotator/ui/teach/difference_side.py</extracomment>
        <translation>Las cifras del 1 al 4 deciden, Retroceso vuelve a abrir la cuestión</translation>
    </message>
    <message>
        <source>The two keys do not differ.</source>
        <extracomment>annotator/ui/teach/difference_side.py</extracomment>
        <translation>Las dos claves no difieren.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>1 Take mine</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>1 Tomar la mía</translation>
    </message>
    <message>
        <source>2 Take theirs</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>2 Tomar la suya</translation>
    </message>
    <message>
        <source>3 Both acceptable</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>3 Las dos valen</translation>
    </message>
    <message>
        <source>3 Both acceptable: optional</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>3 Las dos valen: opcional</translation>
    </message>
    <message>
        <source>4 Leave out</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>4 Dejar fuera</translation>
    </message>
    <message>
        <source>Agreed, other notes</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>De acuerdo, otras notas</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>Mía</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>Solo en la mía</translation>
    </message>
    <message>
        <source>Only theirs</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>Solo en la suya</translation>
    </message>
    <message>
        <source>Other tag</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Other tag and other words</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>Otra etiqueta y otras palabras</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>Suya</translation>
    </message>
    <message>
        <source>mine, unless you decide otherwise</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>la mía, si no decides otra cosa</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>{number}. {kind}: {words}</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>{number}. {kind}: {words}</translation>
    </message>
    <message>
        <source>✓ both acceptable</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>✓ las dos valen</translation>
    </message>
    <message>
        <source>✓ left out</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>✓ fuera</translation>
    </message>
    <message>
        <source>✓ mine</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>✓ la mía</translation>
    </message>
    <message>
        <source>✓ theirs</source>
        <extracomment>annotator/ui/teach/difference_text.py</extracomment>
        <translation>✓ la suya</translation>
    </message>
</context>
<context>
    <name>EditorPanes</name>
    <message>
        <source>Article</source>
        <extracomment>annotator/ui/teach/editor_panes.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>annotator/ui/teach/editor_panes.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>annotator/ui/teach/editor_panes.py</extracomment>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>annotator/ui/teach/editor_panes.py</extracomment>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Without the key</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>&amp;Sin la clave</translation>
    </message>
    <message>
        <source>Lessons (*.lesson)</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>Lecciones (*.lesson)</translation>
    </message>
    <message>
        <source>No version of this key is published yet.</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>Aún no hay ninguna versión publicada de esta clave.</translation>
    </message>
    <message>
        <source>Save as a lesson file</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>Guardar como archivo de lección</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Students see the comparison as soon as they hand in. Anybody who has the file can read the key in it, also before: it is for practice.</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>Los estudiantes ven la comparación en cuanto entregan. Quien tenga el archivo puede leer en él la clave, también antes: es para practicar.</translation>
    </message>
    <message>
        <source>The file holds no trace of the key, so nobody can look it up. Students mark, give reasons and hand in, and see no comparison.</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>El archivo no contiene ni rastro de la clave, así que nadie puede consultarla. Los estudiantes marcan, dan razones y entregan, y no ven ninguna comparación.</translation>
    </message>
    <message>
        <source>The lesson is saved with its key, which anybody can read: {path}</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>La lección se ha guardado con su clave, que cualquiera puede leer: {path}</translation>
    </message>
    <message>
        <source>The lesson is saved without its key: {path}</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>La lección se ha guardado sin su clave: {path}</translation>
    </message>
    <message>
        <source>This lesson comes with the program, and its first key with it.</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>Esta lección viene con el programa, y con ella su primera clave.</translation>
    </message>
    <message>
        <source>Version {version} of the key, which is in force, is in the file.</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>El archivo contiene la versión {version} de la clave, que es la vigente.</translation>
    </message>
    <message>
        <source>With the &amp;key, open</source>
        <extracomment>annotator/ui/teach/export_dialog.py</extracomment>
        <translation>Con la &amp;clave, abierta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear the field</source>
        <extracomment>annotator/ui/reader/find_bar.py</extracomment>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>annotator/ui/reader/find_bar.py</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>annotator/ui/reader/find_bar.py</extracomment>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>annotator/ui/reader/find_bar.py</extracomment>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>annotator/ui/reader/find_bar.py</extracomment>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>annotator/ui/reader/find_bar.py</extracomment>
        <translation>no aparece</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>annotator/ui/reader/find_bar.py</extracomment>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>A copy of all work on this computer is in {path}. It is complete and can be moved.</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Hay una copia de todo el trabajo de este equipo en {path}. Está completa y se puede mover.</translation>
    </message>
    <message>
        <source>A copy of the instructor’s side is in {path}. It is not locked.</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Hay una copia del lado del docente en {path}. No está bloqueada.</translation>
    </message>
    <message>
        <source>A copy of the instructor’s side is in {path}. It opens with the pass phrase of today.</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Hay una copia del lado del docente en {path}. Se abre con la frase de contraseña de hoy.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Hacer una copia de seguridad…</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Copies of a workspace ({kind})</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Copias de un espacio de trabajo ({kind})</translation>
    </message>
    <message>
        <source>How scoring works</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Cómo se puntúa</translation>
    </message>
    <message>
        <source>Instructor’s side…</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Lado del docente…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Students’ work…</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Trabajo de los estudiantes…</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Se está escribiendo la copia…</translation>
    </message>
    <message>
        <source>The students’ work and the instructor’s side are two files, so that no key gets among the students’ work.</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>El trabajo de los estudiantes y el lado del docente son dos archivos, para que ninguna clave acabe entre el trabajo de los estudiantes.</translation>
    </message>
    <message>
        <source>What do you want to copy?</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>¿Qué quieres copiar?</translation>
    </message>
    <message>
        <source>What the tags mean</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Qué significan las etiquetas</translation>
    </message>
    <message>
        <source>Where my data is</source>
        <extracomment>annotator/ui/help_menu.py</extracomment>
        <translation>Dónde están mis datos</translation>
    </message>
</context>
<context>
    <name>HintBubble</name>
    <message>
        <source>Got it</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Got it: {hint}</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Entendido: {hint}</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Consejo</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <extracomment>annotator/ui/teach/editor_page.py</extracomment>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s) not counted</source>
        <extracomment>annotator/ui/teach/editor_page.py</extracomment>
        <translation>
            <numerusform>%Ln zona que no cuenta</numerusform>
            <numerusform>%Ln zonas que no cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter writes why, Delete removes the passage</source>
        <extracomment>annotator/ui/teach/editor_page.py</extracomment>
        <translation>Intro escribe el porqué, Supr borra el pasaje</translation>
    </message>
    <message>
        <source>Select words in the article, then press a number:</source>
        <extracomment>annotator/ui/teach/editor_page.py</extracomment>
        <translation>Selecciona palabras del artículo y pulsa un número:</translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message>
        <source>A question mark: a tag that is not shown.</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Un signo de interrogación: una etiqueta que no se muestra.</translation>
    </message>
    <message>
        <source>A question mark: think again first.</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Un signo de interrogación: piénsalo antes otra vez.</translation>
    </message>
    <message>
        <source>Above the words: yours.</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Sobre las palabras: lo tuyo.</translation>
    </message>
    <message>
        <source>Above the words: yours. Below: the key’s.</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Sobre las palabras: lo tuyo. Debajo: lo de la clave.</translation>
    </message>
    <message>
        <source>Below the words: the key’s.</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Debajo de las palabras: lo de la clave.</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Solo lo mío</translation>
    </message>
    <message>
        <source>Only the key’s</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Solo la clave</translation>
    </message>
    <message>
        <source>Show both layers</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Mostrar ambas capas</translation>
    </message>
    <message>
        <source>Show only my marks</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Mostrar solo mis marcas</translation>
    </message>
    <message>
        <source>Show only the key’s marks</source>
        <extracomment>annotator/ui/review/layers.py</extracomment>
        <translation>Mostrar solo las marcas de la clave</translation>
    </message>
</context>
<context>
    <name>LessonDrops</name>
    <message>
        <source>Drop one lesson at a time. Nothing was opened.</source>
        <extracomment>annotator/ui/library/drops.py</extracomment>
        <translation>Suelta una sola lección cada vez. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Only a lesson&apos;s or a course&apos;s file can be dropped here: one whose name ends in .lesson or .course. If it is on the web, save it on this computer first.</source>
        <extracomment>annotator/ui/library/drops.py</extracomment>
        <translation>Aquí solo se puede soltar el archivo de una lección o de un curso: uno cuyo nombre acabe en .lesson o .course. Si está en la web, guárdalo antes en este ordenador.</translation>
    </message>
</context>
<context>
    <name>LessonModel</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: {act}</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>Intro: {act}</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>See the comparison</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>Ver la comparación</translation>
    </message>
    <message>
        <source>handed in</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>entregado</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>{course}, lesson {number} of {count}</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>{course}, lección {number} de {count}</translation>
    </message>
    <message>
        <source>{state} (try {number})</source>
        <extracomment>annotator/ui/library/lesson_model.py</extracomment>
        <translation>{state} (intento {number})</translation>
    </message>
</context>
<context>
    <name>LessonTags</name>
    <message>
        <source>Lesson: {lesson}</source>
        <extracomment>annotator/ui/teach/lesson_tags.py</extracomment>
        <translation>Lección: {lesson}</translation>
    </message>
    <message>
        <source>Tags and goals: {lesson}</source>
        <extracomment>annotator/ui/teach/lesson_tags.py</extracomment>
        <translation>Etiquetas y objetivos: {lesson}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Go to the instructor’s side: lessons and their keys</source>
        <extracomment>annotator/ui/library/page.py</extracomment>
        <translation>Ir al lado del docente: lecciones y sus claves</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>annotator/ui/library/page.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/library/page.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <extracomment>annotator/ui/library/page.py</extracomment>
        <translation>Abrir un archivo de lección…</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>annotator/ui/library/page.py</extracomment>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>You can also drop the file on this window</source>
        <extracomment>annotator/ui/library/page.py</extracomment>
        <translation>También puedes soltar el archivo en esta ventana</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Change it</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>It cannot be recovered. If you forget it, everything on the instructor’s side is lost, and nobody can help. Write it down and keep it in a safe place. Four or five words that do not belong together are good.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>No se puede recuperar. Si la olvidas, se pierde todo lo que hay en el lado del docente y nadie puede ayudarte. Anótala y guárdala en un lugar seguro. Cuatro o cinco palabras que no tengan que ver entre sí son una buena elección.</translation>
    </message>
    <message>
        <source>It does not protect the students’ work, lesson files that you hand out with an open key, or what somebody sees who sits here while the desk is open. Traces of the file as it was until now can remain on the disk, in copies beside it and in older backups.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>No protege el trabajo de los estudiantes, ni los archivos de lección que repartas con la clave abierta, ni lo que vea quien se siente aquí con el escritorio abierto. En el disco, en las copias que hay a su lado y en copias de seguridad antiguas pueden quedar rastros del archivo tal como era hasta ahora.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Pass phrase of the instructor’s side</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Frase de contraseña del lado del docente</translation>
    </message>
    <message>
        <source>Take the lock away</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>The &amp;new pass phrase, at least {n} characters</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>La frase de contraseña &amp;nueva, de {n} caracteres o más</translation>
    </message>
    <message>
        <source>The instructor’s side is locked. Change its pass phrase here, or take it away.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>El lado del docente está bloqueado. Aquí puedes cambiar su frase de contraseña o quitarla.</translation>
    </message>
    <message>
        <source>The instructor’s side is locked. From now on Teach asks for the pass phrase.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>El lado del docente está bloqueado. A partir de ahora, Enseñar pide la frase de contraseña.</translation>
    </message>
    <message>
        <source>The lock is gone: the instructor’s side is a readable file again.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Ya no hay bloqueo: el lado del docente vuelve a ser un archivo legible.</translation>
    </message>
    <message>
        <source>The new pass phrase has fewer than {n} characters.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>La frase de contraseña nueva tiene menos de {n} caracteres.</translation>
    </message>
    <message>
        <source>The new pass phrase is not the same both times.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>La frase de contraseña nueva no es igual las dos veces.</translation>
    </message>
    <message>
        <source>The new pass phrase once &amp;more</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>La frase de contraseña nueva otra &amp;vez</translation>
    </message>
    <message>
        <source>The pass phrase as it &amp;is</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>La frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>The pass phrase is changed. Older backups still open with the former one.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>La frase de contraseña ha cambiado. Las copias de seguridad antiguas siguen abriéndose con la anterior.</translation>
    </message>
    <message>
        <source>With a pass phrase the file of the instructor’s side is encrypted: nobody who does not know it can read keys, drafts and collected work, also not in a copy or with another program.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Con una frase de contraseña, el archivo del lado del docente queda cifrado: quien no la conozca no puede leer claves, borradores ni trabajos recogidos, tampoco en una copia ni con otro programa.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lessons and courses (*.lesson *.course);;All files (*)</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>Lecciones y cursos (*.lesson *.course);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Text at {percent}%</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>Texto al {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>The course “{course}” with %n lesson(s) is in the library now.</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>
            <numerusform>El curso «{course}», con %n lección, está ahora en la biblioteca.</numerusform>
            <numerusform>El curso «{course}», con %n lecciones, está ahora en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hints are there again when you open a lesson to work on it.</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>Los consejos volverán a aparecer cuando abras una lección para trabajar en ella.</translation>
    </message>
    <message>
        <source>Trial: nothing is kept</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>Prueba: no se guarda nada</translation>
    </message>
    <message>
        <source>Trial: {title}</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>Prueba: {title}</translation>
    </message>
    <message>
        <source>Who is working? Type a name or a code name first.</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>¿Quién trabaja? Escribe primero un nombre o un seudónimo.</translation>
    </message>
    <message>
        <source>Your tries are being compared…</source>
        <extracomment>annotator/ui/main_window.py</extracomment>
        <translation>Se están comparando tus intentos…</translation>
    </message>
</context>
<context>
    <name>MeaningDialog</name>
    <message>
        <source>After thinking again</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Tras pensarlo de nuevo</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Primera</translation>
    </message>
    <message>
        <source>First and second answers</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Primeras y segundas respuestas</translation>
    </message>
    <message>
        <source>It counts</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The figures</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>What other ways of marking give</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Qué dan otras formas de marcar</translation>
    </message>
    <message>
        <source>What the score means</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Qué significa la puntuación</translation>
    </message>
    <message>
        <source>What was done in made-up lessons</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Qué se hizo en lecciones inventadas</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>Lo tuyo</translation>
    </message>
    <message>
        <source>the shares that you earned, of all shares at stake</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>las partes que ganaste, de todas las que estaban en juego</translation>
    </message>
    <message>
        <source>{shown} of 100</source>
        <extracomment>annotator/ui/review/meaning_dialog.py</extracomment>
        <translation>{shown} de 100</translation>
    </message>
</context>
<context>
    <name>NotesForm</name>
    <message>
        <source>Choose a passage in the article or in the list: its notes are written here.</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Elige un pasaje en el artículo o en la lista: aquí se escriben sus notas.</translation>
    </message>
    <message>
        <source>Choose the publications that the check rests on</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Elegir las publicaciones en que se apoya la comprobación</translation>
    </message>
    <message>
        <source>Highlights on these words do not count for or against a student.</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Los resaltados sobre estas palabras no cuentan ni a favor ni en contra del estudiante.</translation>
    </message>
    <message>
        <source>Hint for thinking again, without the tag</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Pista para pensarlo de nuevo, sin decir la etiqueta</translation>
    </message>
    <message>
        <source>How many shares of the score this passage holds</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Cuántas partes de la puntuación tiene este pasaje</translation>
    </message>
    <message>
        <source>Leaving this passage out costs nothing</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Dejar fuera este pasaje no resta nada</translation>
    </message>
    <message>
        <source>No source is named for the check.</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>La comprobación no nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>Notes of the passage</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Notas del pasaje</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Sources…</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Fuentes…</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What checking it finds</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Qué se encuentra al comprobarlo</translation>
    </message>
    <message>
        <source>Why it has this tag</source>
        <extracomment>annotator/ui/teach/notes_form.py</extracomment>
        <translation>Por qué tiene esta etiqueta</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>annotator/ui/notify.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>annotator/ui/notify.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OutcomeSide</name>
    <message numerus="yes">
        <source>%Ln passage(s) to think about again</source>
        <extracomment>annotator/ui/review/side.py</extracomment>
        <translation>
            <numerusform>%Ln pasaje para pensarlo de nuevo</numerusform>
            <numerusform>%Ln pasajes para pensarlos de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a card to write on it</source>
        <extracomment>annotator/ui/review/side.py</extracomment>
        <translation>Intro abre una tarjeta para escribir en ella</translation>
    </message>
    <message>
        <source>I disagree…</source>
        <extracomment>annotator/ui/review/side.py</extracomment>
        <translation>No estoy de acuerdo…</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>annotator/ui/review/side.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Think again…</source>
        <extracomment>annotator/ui/review/side.py</extracomment>
        <translation>Pensar de nuevo…</translation>
    </message>
    <message>
        <source>What differs…</source>
        <extracomment>annotator/ui/review/side.py</extracomment>
        <translation>Qué se diferencia…</translation>
    </message>
    <message>
        <source>Which outcomes</source>
        <extracomment>annotator/ui/review/side.py</extracomment>
        <translation>Qué resultados</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>annotator/ui/report_pages.py</extracomment>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <extracomment>annotator/ui/report_pages.py</extracomment>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Pictures of the pages. The saved PDF can be read with a screen reader.</source>
        <extracomment>annotator/ui/report_pages.py</extracomment>
        <translation>Imágenes de las páginas. El PDF guardado se puede leer con un lector de pantalla.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Article</source>
        <extracomment>annotator/ui/review/panes.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>annotator/ui/review/panes.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>annotator/ui/review/panes.py</extracomment>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>Highlights on these words do not count.</source>
        <extracomment>annotator/ui/models/passage_delegate.py</extracomment>
        <translation>Los resaltados sobre estas palabras no cuentan.</translation>
    </message>
    <message>
        <source>No reason yet. Why this tag?</source>
        <extracomment>annotator/ui/models/passage_delegate.py</extracomment>
        <translation>Aún sin razón. ¿Por qué esta etiqueta?</translation>
    </message>
    <message>
        <source>Not saved yet: {reason}</source>
        <extracomment>annotator/ui/models/passage_delegate.py</extracomment>
        <translation>Aún sin guardar: {reason}</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>annotator/ui/models/passage_delegate.py</extracomment>
        <translation>Razón</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>No reason yet</source>
        <extracomment>annotator/ui/models/passage_model.py</extracomment>
        <translation>Aún sin razón</translation>
    </message>
    <message>
        <source>also {tags}</source>
        <extracomment>annotator/ui/models/passage_model.py</extracomment>
        <translation>también {tags}</translation>
    </message>
    <message>
        <source>experts disagree</source>
        <extracomment>annotator/ui/models/passage_model.py</extracomment>
        <translation>los expertos discrepan</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>annotator/ui/models/passage_model.py</extracomment>
        <translation>con dudas</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>annotator/ui/models/passage_model.py</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>annotator/ui/models/passage_model.py</extracomment>
        <translation>sin dudas</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <extracomment>annotator/ui/models/passage_model.py</extracomment>
        <translation>peso {weight}</translation>
    </message>
</context>
<context>
    <name>PassagePanel</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <extracomment>annotator/ui/reader/passage_panel.py</extracomment>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter writes the reason, Delete removes the passage</source>
        <extracomment>annotator/ui/reader/passage_panel.py</extracomment>
        <translation>Intro escribe la razón; Supr borra el pasaje</translation>
    </message>
    <message>
        <source>Passages</source>
        <extracomment>annotator/ui/reader/passage_panel.py</extracomment>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Select words in the article, then press a number:</source>
        <extracomment>annotator/ui/reader/passage_panel.py</extracomment>
        <translation>Selecciona palabras en el artículo y pulsa un número:</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>annotator/ui/reader/passage_panel.py</extracomment>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>&amp;Show what I type</source>
        <extracomment>annotator/ui/teach/phrase_form.py</extracomment>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>This takes a few seconds on purpose: it makes guessing very slow.</source>
        <extracomment>annotator/ui/teach/phrase_form.py</extracomment>
        <translation>Tarda unos segundos a propósito: así adivinar es muy lento.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> characters</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Distance of lines</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>&amp;Distancia entre líneas</translation>
    </message>
    <message>
        <source>&amp;Length of lines</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>&amp;Longitud de las líneas</translation>
    </message>
    <message>
        <source>&amp;Reading ruler</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>&amp;Regla de lectura</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Tipo de &amp;letra</translation>
    </message>
    <message>
        <source>&amp;Underline highlights</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>S&amp;ubrayar los resaltados</translation>
    </message>
    <message>
        <source>A band over the line at the mouse or the caret; the rest stands back</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Una banda sobre la línea del ratón o del cursor; el resto se atenúa</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Each highlight keeps its tint and its letter, with lines or without</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Cada resaltado conserva su tono y su letra, con líneas o sin ellas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language of the &amp;program</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Reading settings</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Ajustes de lectura</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Set colours, letters and lines back to what they were at first</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>Volver a los colores, letras y líneas del principio</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>clear letters for learners</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>letras claras para aprender a leer</translation>
    </message>
    <message>
        <source>for dyslexia</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>para la dislexia</translation>
    </message>
    <message>
        <source>for long reading</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>para lecturas largas</translation>
    </message>
    <message>
        <source>for low vision</source>
        <extracomment>annotator/ui/preferences.py</extracomment>
        <translation>para baja visión</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>After thinking again</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Tras pensarlo de nuevo</translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Each tag: not shown</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Cada etiqueta: no se muestra</translation>
    </message>
    <message>
        <source>Each tag: think again first</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Cada etiqueta: primero piénsalo de nuevo</translation>
    </message>
    <message>
        <source>Found it</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found it and right tag, try by try</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Encontrado y etiqueta correcta, intento por intento</translation>
    </message>
    <message>
        <source>Found it: passages of the key that you found, whatever the tag. Right tag: those of them to which you gave a right tag. Each lesson is different, so one step down says little.</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Encontrado: pasajes de la clave que encontraste, con cualquier etiqueta. Etiqueta correcta: aquellos a los que pusiste una etiqueta correcta. Cada lección es distinta, así que bajar un paso dice poco.</translation>
    </message>
    <message>
        <source>Full line and dots: found it. Dashed line and squares: right tag. 1, 2, 3: the tries.</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Línea continua y puntos: encontrado. Línea discontinua y cuadrados: etiqueta correcta. 1, 2, 3: los intentos.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Lección</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nothing to compare yet. When you have handed in a lesson that has a key, you see here what you found and what you tagged rightly, try by try.</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Todavía no hay nada que comparar. Cuando hayas entregado una lección que tenga clave, verás aquí lo que encontraste y lo que etiquetaste bien, intento por intento.</translation>
    </message>
    <message>
        <source>Plot of found it and right tag over your tries</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Gráfico de encontrado y etiqueta correcta en tus intentos</translation>
    </message>
    <message>
        <source>Right tag</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Etiqueta correcta</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The table below it has the same figures.</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>La tabla de debajo tiene los mismos datos.</translation>
    </message>
    <message>
        <source>Your progress</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>Tu progreso</translation>
    </message>
    <message>
        <source>{title} (try {number})</source>
        <extracomment>annotator/ui/progress/dialog.py</extracomment>
        <translation>{title} (intento {number})</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>All tags</source>
        <extracomment>annotator/ui/progress/plot.py</extracomment>
        <translation>Todas las etiquetas</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <extracomment>annotator/ui/progress_row.py</extracomment>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>&amp;Author (your name or a code name; may be empty)</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>&amp;Autoría (tu nombre o un nombre en clave; puede quedar vacío)</translation>
    </message>
    <message>
        <source>&amp;Differences…</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>&amp;Diferencias…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Publish and pre&amp;view…</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>Publicar y &amp;ver el efecto…</translation>
    </message>
    <message>
        <source>Publish the key</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>Publicar la clave</translation>
    </message>
    <message numerus="yes">
        <source>Publish with %n open point(s)?</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>
            <numerusform>¿Publicar con %n punto pendiente?</numerusform>
            <numerusform>¿Publicar con %n puntos pendientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>See whose score changes, and put it into force from there</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>Ver de quién cambia la puntuación y ponerla en vigor desde allí</translation>
    </message>
    <message>
        <source>Since version {version}: {differences}.</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>Desde la versión {version}: {differences}.</translation>
    </message>
    <message numerus="yes">
        <source>This draft with %n passage(s) becomes version {version} of the key.</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>
            <numerusform>Este borrador con %n pasaje será la versión {version} de la clave.</numerusform>
            <numerusform>Este borrador con %n pasajes será la versión {version} de la clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} of the key is published.</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>La versión {version} de la clave está publicada.</translation>
    </message>
    <message>
        <source>What is &amp;new in this version (may be empty)</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>Qué hay de &amp;nuevo en esta versión (puede quedar vacío)</translation>
    </message>
    <message numerus="yes">
        <source>Work of %n student(s) is here and keeps its scores by version {version}. The new version takes effect on it only after the preview.</source>
        <extracomment>annotator/ui/teach/publish_dialog.py</extracomment>
        <translation>
            <numerusform>Aquí hay trabajo de %n estudiante, que conserva su puntuación según la versión {version}. La versión nueva solo rige para él después de la vista previa.</numerusform>
            <numerusform>Aquí hay trabajos de %n estudiantes, que conservan su puntuación según la versión {version}. La versión nueva solo rige para ellos después de la vista previa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>annotator/app/translations.py</extracomment>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>ReaderController</name>
    <message>
        <source>Every paragraph has a highlight. That was not the task, but it is so.</source>
        <extracomment>annotator/ui/reader/controller.py</extracomment>
        <translation>Todos los párrafos tienen un resaltado. Esa no era la tarea, pero así es.</translation>
    </message>
    <message>
        <source>Select one or more words first, then choose a tag.</source>
        <extracomment>annotator/ui/reader/controller.py</extracomment>
        <translation>Selecciona primero una o más palabras y elige después una etiqueta.</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <extracomment>annotator/ui/reader/controller.py</extracomment>
        <translation>Oración {number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>This lesson has %n tag(s). Press a number from 1.</source>
        <extracomment>annotator/ui/reader/controller.py</extracomment>
        <translation>
            <numerusform>Esta lección tiene %n etiqueta. Pulsa un número desde el 1.</numerusform>
            <numerusform>Esta lección tiene %n etiquetas. Pulsa un número desde el 1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderHints</name>
    <message>
        <source>Press 1 or 2 to say what they are.</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Pulsa 1 o 2 para decir qué son.</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3 to say what they are.</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Pulsa 1, 2 o 3 para decir qué son.</translation>
    </message>
    <message>
        <source>Press a number from 1 to {most} to say what they are.</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Pulsa un número del 1 al {most} para decir qué son.</translation>
    </message>
    <message>
        <source>Say why: press Enter and write your reason. Enter again keeps it.</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Di por qué: pulsa Intro y escribe tu razón. Con Intro otra vez se guarda.</translation>
    </message>
    <message>
        <source>Select words: drag, double-click, or hold Shift and use the arrow keys.</source>
        <extracomment>annotator/ui/hints.py</extracomment>
        <translation>Selecciona palabras: arrastra, haz doble clic o mantén Mayús y usa las flechas.</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Not saved</source>
        <extracomment>annotator/ui/reader/page.py</extracomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>annotator/ui/reader/page.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>annotator/ui/reader/page.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>annotator/ui/reader/page.py</extracomment>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>annotator/ui/reader/page.py</extracomment>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A reason is not saved</source>
        <extracomment>annotator/ui/reader/reasons.py</extracomment>
        <translation>Hay una razón sin guardar</translation>
    </message>
    <message>
        <source>A reason that you typed could not be saved.</source>
        <extracomment>annotator/ui/reader/reasons.py</extracomment>
        <translation>No se ha podido guardar una razón que escribiste.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <extracomment>annotator/ui/reader/reasons.py</extracomment>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <source>Stay to copy it or to try again; it is lost if you leave.</source>
        <extracomment>annotator/ui/reader/reasons.py</extracomment>
        <translation>Quédate para copiarla o intentarlo de nuevo; si sales, se pierde.</translation>
    </message>
</context>
<context>
    <name>ReferencesDialog</name>
    <message>
        <source>&amp;Date</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>A source without a title</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Una fuente sin título</translation>
    </message>
    <message>
        <source>Add a source</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Another passage names this source</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Otro pasaje nombra esta fuente</translation>
    </message>
    <message>
        <source>Every source needs a title.</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Cada fuente necesita un título.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Sources of the check</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Fuentes de la comprobación</translation>
    </message>
    <message>
        <source>Sources of this key</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Fuentes de esta clave</translation>
    </message>
    <message>
        <source>The space bar chooses a source for this passage</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>La barra espaciadora elige una fuente para este pasaje</translation>
    </message>
    <message>
        <source>Tick what the check of this passage rests on.</source>
        <extracomment>annotator/ui/teach/references_dialog.py</extracomment>
        <translation>Marca en qué se apoya la comprobación de este pasaje.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Larger</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Haciendo el informe…</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report preview</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>annotator/ui/report_preview.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>RescoreDialog</name>
    <message>
        <source>Before version {version} takes effect</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>Antes de que rija la versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>Comparing the work of %n student(s)…</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>
            <numerusform>Comparando el trabajo de %n estudiante…</numerusform>
            <numerusform>Comparando los trabajos de %n estudiantes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Put into force</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Reading the collected work…</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>Leyendo los trabajos recogidos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Version {after} would replace version {before}. Nothing takes effect until you put it into force, and you can go back in the same way.</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>La versión {after} sustituiría a la versión {before}. Nada cambia hasta que la pongas en vigor, y puedes volver atrás del mismo modo.</translation>
    </message>
    <message>
        <source>Version {before}, which is in force, is for another text of the article than version {after}: there are no scores to set beside each other.</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>La versión {before}, que está en vigor, es para otro texto del artículo que la versión {after}: no hay puntuaciones que comparar.</translation>
    </message>
    <message>
        <source>Version {version} of the key is in force. To go back, put an older one into force.</source>
        <extracomment>annotator/ui/teach/rescore_dialog.py</extracomment>
        <translation>La versión {version} de la clave está en vigor. Para volver atrás, pon en vigor una anterior.</translation>
    </message>
</context>
<context>
    <name>RescoreModel</name>
    <message>
        <source>Change</source>
        <extracomment>annotator/ui/teach/rescore_table.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Student</source>
        <extracomment>annotator/ui/teach/rescore_table.py</extracomment>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>The whole class</source>
        <extracomment>annotator/ui/teach/rescore_table.py</extracomment>
        <translation>Toda la clase</translation>
    </message>
</context>
<context>
    <name>RescoreView</name>
    <message numerus="yes">
        <source>%n student(s): {gain} with more points, {lose} with fewer, {same} unchanged.</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>
            <numerusform>%n estudiante: {gain} con más puntos, {lose} con menos, {same} sin cambios.</numerusform>
            <numerusform>%n estudiantes: {gain} con más puntos, {lose} con menos, {same} sin cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) cannot be compared and are left out.</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>
            <numerusform>%n trabajo no se puede comparar y queda fuera.</numerusform>
            <numerusform>%n trabajos no se pueden comparar y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) on another text are left out.</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>
            <numerusform>%n trabajo sobre otro texto queda fuera.</numerusform>
            <numerusform>%n trabajos sobre otro texto quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only changed</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>&amp;Solo los que cambian</translation>
    </message>
    <message>
        <source>&amp;Sorted</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>Every outcome is as before.</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Todos los resultados quedan igual.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>No work was collected yet, so nobody&apos;s score changes.</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Todavía no se ha recogido ningún trabajo, así que no cambia la puntuación de nadie.</translation>
    </message>
    <message>
        <source>Passage of the key</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Pasaje de la clave</translation>
    </message>
    <message>
        <source>Students</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Students and their scores</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Estudiantes y sus puntuaciones</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Qué cambia y por qué</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>Calculando qué cambia…</translation>
    </message>
    <message>
        <source>by name</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>gains first</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>primero los que ganan</translation>
    </message>
    <message>
        <source>largest change first</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>primero el mayor cambio</translation>
    </message>
    <message>
        <source>losses first</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>primero los que pierden</translation>
    </message>
    <message>
        <source>{student}: {before} points with version {one}, {after} with version {other} ({change})</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>{student}: {before} puntos con la versión {one}, {after} con la versión {other} ({change})</translation>
    </message>
    <message>
        <source>{version}: {differences}</source>
        <extracomment>annotator/ui/teach/rescore_view.py</extracomment>
        <translation>{version}: {differences}</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Leave without it</source>
        <extracomment>annotator/ui/review/controller.py</extracomment>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>annotator/ui/review/controller.py</extracomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Something that you wrote could not be saved.</source>
        <extracomment>annotator/ui/review/controller.py</extracomment>
        <translation>Algo que escribiste no se ha podido guardar.</translation>
    </message>
    <message>
        <source>Stay to copy it or to try again; it is lost if you leave.</source>
        <extracomment>annotator/ui/review/controller.py</extracomment>
        <translation>Quédate para copiarla o intentarlo de nuevo; si sales, se pierde.</translation>
    </message>
    <message>
        <source>Your second answer is being kept and compared…</source>
        <extracomment>annotator/ui/review/controller.py</extracomment>
        <translation>Se está guardando y comparando tu segunda respuesta…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>No difference after this card.</source>
        <extracomment>annotator/ui/review/page.py</extracomment>
        <translation>No hay más diferencias después de esta tarjeta.</translation>
    </message>
    <message>
        <source>No passage waits for a second answer.</source>
        <extracomment>annotator/ui/review/page.py</extracomment>
        <translation>Ningún pasaje espera una segunda respuesta.</translation>
    </message>
    <message>
        <source>None before this card.</source>
        <extracomment>annotator/ui/review/page.py</extracomment>
        <translation>No hay ninguna antes de esta tarjeta.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>annotator/ui/review/page.py</extracomment>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Each row is a made-up student who marks this very article in one way; the mean score, of 100.</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Cada fila es un estudiante inventado que marca este mismo artículo de una manera; puntuación media, sobre 100.</translation>
    </message>
    <message>
        <source>Mean scores out of 100</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Puntuaciones medias sobre 100</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Reglas de puntuación</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. The rules can be used all the same.</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Parado. Las reglas se pueden usar de todos modos.</translation>
    </message>
    <message>
        <source>The key has no passage yet, so there is nothing to work out.</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>La clave no tiene todavía ningún pasaje, así que no hay nada que calcular.</translation>
    </message>
    <message>
        <source>These rules</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Estas reglas</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>What is done</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What these rules give on this article</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Qué dan estas reglas con este artículo</translation>
    </message>
    <message>
        <source>Working out what made-up students get…</source>
        <extracomment>annotator/ui/teach/rules_dialog.py</extracomment>
        <translation>Calculando lo que obtienen estudiantes inventados…</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>&amp;Extra highlights put at stake, of a share each</source>
        <extracomment>annotator/ui/teach/rules_form.py</extracomment>
        <translation>Los resaltados &amp;de más ponen en juego, de una parte cada uno</translation>
    </message>
    <message>
        <source>&amp;Place of a highlight counts</source>
        <extracomment>annotator/ui/teach/rules_form.py</extracomment>
        <translation>El &amp;lugar de un resaltado cuenta</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>annotator/ui/teach/rules_form.py</extracomment>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>&amp;Tolerance at the edges, in words</source>
        <extracomment>annotator/ui/teach/rules_form.py</extracomment>
        <translation>&amp;Tolerancia en los bordes, en palabras</translation>
    </message>
    <message>
        <source>&amp;Weight of the tag in the credit</source>
        <extracomment>annotator/ui/teach/rules_form.py</extracomment>
        <translation>P&amp;eso de la etiqueta en el crédito</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Saving…</source>
        <extracomment>annotator/ui/review/saying.py</extracomment>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>SentenceKeys</name>
    <message>
        <source>Sentence {number} of {total}.</source>
        <extracomment>annotator/ui/reader/sentence_keys.py</extracomment>
        <translation>Oración {number} de {total}.</translation>
    </message>
    <message>
        <source>Sentences {first} to {last} of {total} selected.</source>
        <extracomment>annotator/ui/reader/sentence_keys.py</extracomment>
        <translation>Oraciones {first} a {last} de {total} seleccionadas.</translation>
    </message>
    <message numerus="yes">
        <source>{word}. %n word(s) selected</source>
        <extracomment>annotator/ui/reader/sentence_keys.py</extracomment>
        <translation>
            <numerusform>{word}. %n palabra seleccionada</numerusform>
            <numerusform>{word}. %n palabras seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesDialog</name>
    <message>
        <source>Each passage of the key and each highlight of yours holds one share, a pair holds two. A pair earns its shares times its credit: half for the place, half for the tag. Earned shares ÷ all shares × 100 is the score.</source>
        <extracomment>annotator/ui/review/shares_dialog.py</extracomment>
        <translation>Cada pasaje de la clave y cada resaltado tuyo vale una parte; una pareja vale dos. Una pareja gana sus partes por su crédito: la mitad por el lugar y la mitad por la etiqueta. La puntuación es partes ganadas ÷ todas las partes × 100.</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <extracomment>annotator/ui/review/shares_dialog.py</extracomment>
        <translation>Cómo se calcula la puntuación</translation>
    </message>
    <message>
        <source>Shares and points of each outcome</source>
        <extracomment>annotator/ui/review/shares_dialog.py</extracomment>
        <translation>Partes y puntos de cada resultado</translation>
    </message>
</context>
<context>
    <name>SharesModel</name>
    <message>
        <source>At stake</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>En juego</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Passage</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>annotator/ui/review/shares_model.py</extracomment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>
            <numerusform>%Ln lección</numerusform>
            <numerusform>%Ln lecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Le&amp;ssons</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Lecc&amp;iones</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Buscar lecciones</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln lesson(s)</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>
            <numerusform>{shown} de %Ln lección</numerusform>
            <numerusform>{shown} de %Ln lecciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Action</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Enter goes to the field for a new key</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Intro va al campo para una tecla nueva</translation>
    </message>
    <message>
        <source>Every action has its own keys again.</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Todas las acciones vuelven a tener sus teclas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”:</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Pulsa la tecla nueva para «{action}»:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>Restablecer esta</translation>
    </message>
    <message>
        <source>The action has no key; it stays in its menu</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>La acción no tiene tecla; sigue en su menú</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{keys} (instead of {usual})</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>{keys} (en lugar de {usual})</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already. Nothing was changed; give that action another key first.</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>{key} ya es de «{action}». No se ha cambiado nada; dale antes otra tecla a esa acción.</translation>
    </message>
    <message>
        <source>{key} is needed to read, select, tag or type, and cannot start an action. Nothing was changed; try it together with Ctrl or Alt.</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>{key} hace falta para leer, seleccionar, etiquetar o escribir y no puede iniciar una acción. No se ha cambiado nada; pruébala junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>“{action}” has its own keys again.</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>«{action}» vuelve a tener sus teclas.</translation>
    </message>
    <message>
        <source>“{action}” has no key now; it stays in its menu.</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>«{action}» ya no tiene tecla; sigue en su menú.</translation>
    </message>
    <message>
        <source>“{action}” has the key {key} now.</source>
        <extracomment>annotator/ui/shortcuts_dialog.py</extracomment>
        <translation>«{action}» tiene ahora la tecla {key}.</translation>
    </message>
</context>
<context>
    <name>ShownWork</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>No words name the source now.</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>Ya no hay palabras que nombren la fuente.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>Razón: {reason}</translation>
    </message>
    <message>
        <source>Removed: {passage}</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>Eliminado: {passage}</translation>
    </message>
    <message>
        <source>Who says so: {words}</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>Quién lo dice: {words}</translation>
    </message>
    <message>
        <source>You are not sure.</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>Tienes dudas.</translation>
    </message>
    <message>
        <source>You are sure.</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>Lo tienes claro.</translation>
    </message>
    <message>
        <source>You no longer say how sure you are.</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>Ya no dices si lo tienes claro.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotator/ui/reader/shown_work.py</extracomment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>SourceStrip</name>
    <message>
        <source>Address</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All about the source</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Todo sobre la fuente</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the address</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Abrir la dirección</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Abrir la dirección…</translation>
    </message>
    <message>
        <source>Open the article&apos;s address</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Abrir la dirección del artículo</translation>
    </message>
    <message>
        <source>Open this address in the browser? The program itself uses no network.</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>¿Abrir esta dirección en el navegador? El programa en sí no usa la red.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Show all about the source</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Mostrar todo sobre la fuente</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <extracomment>annotator/ui/reader/source_strip.py</extracomment>
        <translation>Fuente: {facts}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>After thinking again</source>
        <extracomment>annotator/ui/review/summary.py</extracomment>
        <translation>Tras pensarlo de nuevo</translation>
    </message>
    <message>
        <source>How it adds up…</source>
        <extracomment>annotator/ui/review/summary.py</extracomment>
        <translation>Cómo se suma…</translation>
    </message>
    <message>
        <source>Score: {shown} of 100</source>
        <extracomment>annotator/ui/review/summary.py</extracomment>
        <translation>Puntuación: {shown} de 100</translation>
    </message>
    <message>
        <source>This lesson has no key, so nothing is compared. Your work can be saved as a report.</source>
        <extracomment>annotator/ui/review/summary.py</extracomment>
        <translation>Esta lección no tiene clave, así que no se compara nada. Puedes guardar tu trabajo como informe.</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <extracomment>annotator/ui/review/summary.py</extracomment>
        <translation>¿Qué significa esto?</translation>
    </message>
</context>
<context>
    <name>TabbedPanes</name>
    <message>
        <source>What is shown</source>
        <extracomment>annotator/ui/tabbed_panes.py</extracomment>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>Also as…</source>
        <extracomment>annotator/ui/reader/tag_bar.py</extracomment>
        <translation>También como…</translation>
    </message>
    <message>
        <source>Choose among the highlights that lie here</source>
        <extracomment>annotator/ui/reader/tag_bar.py</extracomment>
        <translation>Elegir entre los resaltados que hay aquí</translation>
    </message>
    <message>
        <source>Give these words a second tag</source>
        <extracomment>annotator/ui/reader/tag_bar.py</extracomment>
        <translation>Poner a estas palabras una segunda etiqueta</translation>
    </message>
    <message>
        <source>Tags for the selected words</source>
        <extracomment>annotator/ui/reader/tag_bar.py</extracomment>
        <translation>Etiquetas para las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Which…</source>
        <extracomment>annotator/ui/reader/tag_bar.py</extracomment>
        <translation>Cuál…</translation>
    </message>
</context>
<context>
    <name>TagChecks</name>
    <message>
        <source>Only their letters are different: give them different lines as well.</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>Solo se distinguen por la letra: dales también líneas distintas.</translation>
    </message>
    <message>
        <source>The colours of {one} and {other} are hard to tell apart for people with {sights}.</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>Los colores de {one} y {other} son difíciles de distinguir para personas con {sights}.</translation>
    </message>
    <message>
        <source>The colours of {one} and {other} are hard to tell apart.</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>Los colores de {one} y {other} son difíciles de distinguir.</translation>
    </message>
    <message>
        <source>Their letters and lines still tell them apart.</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>Sus letras y líneas siguen distinguiéndolos.</translation>
    </message>
    <message>
        <source>black pages</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>páginas negras</translation>
    </message>
    <message>
        <source>blue blindness (tritanopia)</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>ceguera al azul (tritanopía)</translation>
    </message>
    <message>
        <source>dark pages</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>páginas oscuras</translation>
    </message>
    <message>
        <source>green blindness (deuteranopia)</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>ceguera al verde (deuteranopía)</translation>
    </message>
    <message>
        <source>light pages</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>páginas claras</translation>
    </message>
    <message>
        <source>red blindness (protanopia)</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>ceguera al rojo (protanopía)</translation>
    </message>
    <message>
        <source>sepia pages</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>páginas sepia</translation>
    </message>
    <message>
        <source>{colour} has a contrast of only {ratio} : 1 on {pages}, too little for words ({words} : 1) and for lines ({lines} : 1). Another shade of it is drawn there.</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>{colour} tiene un contraste de solo {ratio} : 1 en {pages}, demasiado poco para palabras ({words} : 1) y para líneas ({lines} : 1). Allí se dibuja otro tono.</translation>
    </message>
    <message>
        <source>{colour} has a contrast of only {ratio} : 1 on {pages}, too little for words ({words} : 1). Another shade of it is drawn there.</source>
        <extracomment>annotator/ui/teach/tag_checks.py</extracomment>
        <translation>{colour} tiene un contraste de solo {ratio} : 1 en {pages}, demasiado poco para palabras ({words} : 1). Allí se dibuja otro tono.</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>{number}  {tag} (your first answer)</source>
        <extracomment>annotator/ui/review/tag_choice.py</extracomment>
        <translation>{number}  {tag} (tu primera respuesta)</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>&amp;Colour</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>&amp;Definición</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>&amp;Letra</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>L&amp;ínea</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>dashed</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>a trazos</translation>
    </message>
    <message>
        <source>dotted</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>de puntos</translation>
    </message>
    <message>
        <source>double</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>doble</translation>
    </message>
    <message>
        <source>solid</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>continua</translation>
    </message>
    <message>
        <source>wavy</source>
        <extracomment>annotator/ui/teach/tag_form.py</extracomment>
        <translation>ondulada</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>(no name yet)</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>Añadir una</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Insert adds a tag, Delete removes it, Alt and an arrow key move it</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>Insert añade una etiqueta, Supr la quita, Alt y una flecha la mueven</translation>
    </message>
    <message>
        <source>Key {number}: {name}, letter {letter}</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>Tecla {number}: {name}, letra {letter}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>annotator/ui/teach/tag_list.py</extracomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>TagNotes</name>
    <message>
        <source>Also accept it</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Aceptarla también</translation>
    </message>
    <message>
        <source>Also accept {tag}</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Aceptar también {tag}</translation>
    </message>
    <message>
        <source>How much of the tag’s credit it earns</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Qué parte del valor de la etiqueta se obtiene</translation>
    </message>
    <message>
        <source>Share for {tag}</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Parte para {tag}</translation>
    </message>
    <message>
        <source>Shown to a student who chose it</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Se muestra a quien la eligió</translation>
    </message>
    <message>
        <source>Shown to a student who chose {tag}</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Se muestra a quien eligió {tag}</translation>
    </message>
    <message>
        <source>Some experts defend it</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Algunos expertos la defienden</translation>
    </message>
    <message>
        <source>Some experts defend {tag}</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Algunos expertos defienden {tag}</translation>
    </message>
    <message>
        <source>The reason of those who defend {tag}</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>La razón de quienes defienden {tag}</translation>
    </message>
    <message>
        <source>Their reason</source>
        <extracomment>annotator/ui/teach/tag_notes.py</extracomment>
        <translation>Su razón</translation>
    </message>
</context>
<context>
    <name>TagSamples</name>
    <message>
        <source>Dark</source>
        <extracomment>annotator/ui/teach/tag_samples.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>annotator/ui/teach/tag_samples.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>annotator/ui/teach/tag_samples.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>annotator/ui/teach/tag_samples.py</extracomment>
        <translation>Sepia</translation>
    </message>
</context>
<context>
    <name>TagSetDialog</name>
    <message>
        <source>&amp;Goals of the lesson, one a line; reports show them</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>&amp;Objetivos de la lección, uno por línea; los informes los muestran</translation>
    </message>
    <message>
        <source>&amp;Tags from</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>&amp;Etiquetas de</translation>
    </message>
    <message>
        <source>All checks are passed.</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>No hay nada que objetar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave the changes?</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>¿Abandonar los cambios?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Abandonarlos</translation>
    </message>
    <message>
        <source>Put these tags in the place of those below</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Poner estas etiquetas en lugar de las de abajo</translation>
    </message>
    <message>
        <source>Tags and goals stay as they were before.</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Las etiquetas y los objetivos quedan como estaban.</translation>
    </message>
    <message>
        <source>Tags from</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Etiquetas de</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Usar estas</translation>
    </message>
    <message>
        <source>The tags are those of {source}.</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Las etiquetas son las de {source}.</translation>
    </message>
    <message>
        <source>The tags were not taken over: {tags} must stay, because something uses them, and a lesson has {most} tags at most.</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>No se han tomado las etiquetas: {tags} deben quedarse, porque algo las usa, y una lección tiene {most} etiquetas como máximo.</translation>
    </message>
    <message>
        <source>These stay behind them, because something uses them: {tags}.</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>Detrás se quedan estas, porque algo las usa: {tags}.</translation>
    </message>
    <message>
        <source>{tag} has the key {number} now.</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>{tag} tiene ahora la tecla {number}.</translation>
    </message>
    <message>
        <source>{tag} is removed. Cancel leaves everything as it was.</source>
        <extracomment>annotator/ui/teach/tag_set_dialog.py</extracomment>
        <translation>{tag} se ha quitado. Cancelar deja todo como estaba.</translation>
    </message>
</context>
<context>
    <name>TagUseText</name>
    <message numerus="yes">
        <source>%n passage(s) of the key that is being written</source>
        <extracomment>annotator/ui/teach/tag_use_text.py</extracomment>
        <translation>
            <numerusform>%n pasaje de la clave que se está escribiendo</numerusform>
            <numerusform>%n pasajes de la clave que se está escribiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>the history of the key, from which undo can bring it back</source>
        <extracomment>annotator/ui/teach/tag_use_text.py</extracomment>
        <translation>el historial de la clave, del que deshacer puede traerla de vuelta</translation>
    </message>
    <message numerus="yes">
        <source>the work of %n student(s)</source>
        <extracomment>annotator/ui/teach/tag_use_text.py</extracomment>
        <translation>
            <numerusform>el trabajo de %n estudiante</numerusform>
            <numerusform>el trabajo de %n estudiantes</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number} of the key</source>
        <extracomment>annotator/ui/teach/tag_use_text.py</extracomment>
        <translation>la versión {number} de la clave</translation>
    </message>
    <message>
        <source>{tag} stays, because these use it: {uses}. You can rename it, and everything that uses it follows.</source>
        <extracomment>annotator/ui/teach/tag_use_text.py</extracomment>
        <translation>{tag} se queda, porque esto la usa: {uses}. Puedes cambiarle el nombre, y todo lo que la usa lo seguirá.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>A new draft begins without passages. Published versions stay as they are.</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>Un borrador nuevo empieza sin pasajes. Las versiones publicadas quedan como están.</translation>
    </message>
    <message>
        <source>Instructor’s side</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>Lado del docente</translation>
    </message>
    <message>
        <source>Key: {lesson}</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>Clave: {lesson}</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>Apartarlo</translation>
    </message>
    <message numerus="yes">
        <source>Set the draft with %n passage(s) aside?</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>
            <numerusform>¿Apartar el borrador con %n pasaje?</numerusform>
            <numerusform>¿Apartar el borrador con %n pasajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>This draft was begun on an earlier text of the article, which is shown here. To write a key for the new text, go back and start from nothing.</source>
        <extracomment>annotator/ui/teach/teaching.py</extracomment>
        <translation>Este borrador se empezó con un texto anterior del artículo, que es el que se ve aquí. Para escribir una clave del texto nuevo, vuelve y empieza de cero.</translation>
    </message>
</context>
<context>
    <name>ThinkForm</name>
    <message>
        <source>Choose a tag first: the one you have, or another.</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>Elige primero una etiqueta: la que tienes u otra.</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>Dar esta respuesta</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say why in a sentence, or press the button again to go on without.</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>Di por qué en una oración o pulsa otra vez el botón para seguir sin ella.</translation>
    </message>
    <message>
        <source>Then you see the key’s tag and reason.</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>Después verás la etiqueta y la razón de la clave.</translation>
    </message>
    <message>
        <source>What did you see when you looked again?</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>¿Qué has visto al mirarlo otra vez?</translation>
    </message>
    <message>
        <source>Which tag now? Change it, or stay with it.</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>¿Qué etiqueta pones ahora? Cámbiala o mantenla.</translation>
    </message>
    <message>
        <source>Why this tag, now?</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>¿Por qué esta etiqueta ahora?</translation>
    </message>
    <message>
        <source>Why, now?</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>¿Por qué ahora?</translation>
    </message>
    <message>
        <source>Your first answer stays beside it. Then you see the key’s, so this one is final.</source>
        <extracomment>annotator/ui/review/think_form.py</extracomment>
        <translation>Tu primera respuesta se conserva al lado. Después verás la de la clave, así que esta es definitiva.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>This is a trial: you see what a student sees, and nothing of it is kept. Close the window to go back to the key.</source>
        <extracomment>annotator/app/trial.py</extracomment>
        <translation>Esto es una prueba: ves lo que ve un estudiante y no se guarda nada. Cierra la ventana para volver a la clave.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Its &amp;pass phrase</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Su &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The instructor’s side is locked.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>El lado del docente está bloqueado.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>&amp;Comparada con</translation>
    </message>
    <message>
        <source>&amp;Put into force…</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>&amp;Poner en vigor…</translation>
    </message>
    <message>
        <source>&amp;Write on from this version</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>&amp;Seguir desde esta versión</translation>
    </message>
    <message>
        <source>A new draft begins with the passages of the version. Published versions stay as they are.</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Un borrador nuevo empieza con los pasajes de la versión. Las versiones publicadas quedan como están.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Apartarlo</translation>
    </message>
    <message numerus="yes">
        <source>Set the draft with %n passage(s) aside?</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>
            <numerusform>¿Apartar el borrador con %n pasaje?</numerusform>
            <numerusform>¿Apartar el borrador con %n pasajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other version to compare it with.</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>No hay otra versión con la que compararla.</translation>
    </message>
    <message>
        <source>There is no version yet: the key was never published.</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Todavía no hay versiones: la clave no se ha publicado nunca.</translation>
    </message>
    <message>
        <source>These versions are for different texts of the article.</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Estas versiones son para textos distintos del artículo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of the key</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Versiones de la clave</translation>
    </message>
    <message>
        <source>Write on from this version</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>Seguir desde esta versión</translation>
    </message>
    <message>
        <source>not published yet</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>sin publicar todavía</translation>
    </message>
    <message>
        <source>{day}, by {author}</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>{day}, de {author}</translation>
    </message>
    <message>
        <source>{one} → {other}: {differences}</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>{one} → {other}: {differences}</translation>
    </message>
    <message>
        <source>– in force</source>
        <extracomment>annotator/ui/teach/versions_dialog.py</extracomment>
        <translation>– en vigor</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>&amp;Who is working?</source>
        <extracomment>annotator/ui/library/who.py</extracomment>
        <translation>¿&amp;Quién trabaja?</translation>
    </message>
    <message>
        <source>Choose your name, or type a new one and press Enter.</source>
        <extracomment>annotator/ui/library/who.py</extracomment>
        <translation>Elige tu nombre o escribe uno nuevo y pulsa Intro.</translation>
    </message>
    <message>
        <source>The work below is {name}’s. Choose or type another name to change.</source>
        <extracomment>annotator/ui/library/who.py</extracomment>
        <translation>El trabajo de abajo es de {name}. Elige o escribe otro nombre para cambiar.</translation>
    </message>
    <message>
        <source>Type a name or a code name and press Enter.</source>
        <extracomment>annotator/ui/library/who.py</extracomment>
        <translation>Escribe un nombre o un seudónimo y pulsa Intro.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <extracomment>annotator/ui/library/who.py</extracomment>
        <translation>¿Quién trabaja?</translation>
    </message>
    <message>
        <source>Your name or a code name</source>
        <extracomment>annotator/ui/library/who.py</extracomment>
        <translation>Tu nombre o un seudónimo</translation>
    </message>
    <message>
        <source>Your work stays on this computer; nothing is sent anywhere. Everyone who uses the same account of this computer could read it, so a code name may be better than your name.</source>
        <extracomment>annotator/ui/library/who.py</extracomment>
        <translation>Tu trabajo se queda en este equipo; no se envía nada a ninguna parte. Cualquiera que use la misma cuenta de este equipo podría leerlo, así que un seudónimo puede ser mejor que tu nombre.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>A new try is being made…</source>
        <extracomment>annotator/ui/working.py</extracomment>
        <translation>Se está creando un intento nuevo…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>annotator/ui/working.py</extracomment>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>Hand in %Ln passage(s)?</source>
        <extracomment>annotator/ui/working.py</extracomment>
        <translation>
            <numerusform>¿Entregar %Ln pasaje?</numerusform>
            <numerusform>¿Entregar %Ln pasajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>The lesson is being opened…</source>
        <extracomment>annotator/ui/working.py</extracomment>
        <translation>Se está abriendo la lección…</translation>
    </message>
    <message>
        <source>Your work is being handed in and compared with the key…</source>
        <extracomment>annotator/ui/working.py</extracomment>
        <translation>Tu trabajo se está entregando y comparando con la clave…</translation>
    </message>
    <message>
        <source>Your work is being read…</source>
        <extracomment>annotator/ui/working.py</extracomment>
        <translation>Se está leyendo tu trabajo…</translation>
    </message>
</context>
<context>
    <name>_EmptyShelf</name>
    <message>
        <source>No lesson has “{search}” in its title, language or progress. Search for something else, or open a lesson that you were given.</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Ninguna lección tiene «{search}» en su título, idioma o progreso. Busca otra cosa o abre una lección que te hayan dado.</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Abrir un archivo de lección…</translation>
    </message>
    <message>
        <source>Show all lessons</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Mostrar todas las lecciones</translation>
    </message>
    <message>
        <source>There is no lesson on this computer yet. Open a file whose name ends in .lesson, or drop it on this window. Your teacher has one for you.</source>
        <extracomment>annotator/ui/library/shelf_view.py</extracomment>
        <translation>Todavía no hay ninguna lección en este equipo. Abre un archivo cuyo nombre acabe en .lesson o suéltalo en esta ventana. Tu docente tiene uno para ti.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Hacer una copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>&amp;Both layers</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Ambas capas</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ca&amp;mbiar teclas…</translation>
    </message>
    <message>
        <source>&amp;Compare two keys…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Co&amp;mparar dos claves…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;End one word later</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Alargar el &amp;final una palabra</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Entregar…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;I disagree…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;No estoy de acuerdo…</translation>
    </message>
    <message>
        <source>&amp;Join with the next passage</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Unir con el pasaje siguiente</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>&amp;New try</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Nuevo intento</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Pasaje &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Open a lesson file…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Abrir un archivo de lección…</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Pasaje</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Diferencia an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Pasaje &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reading settings…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Ajustes de lectura…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Say what differs…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Decir qué se diferencia…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Start from nothing…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Empezar de &amp;cero…</translation>
    </message>
    <message>
        <source>&amp;Start one word earlier</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Alargar el &amp;inicio una palabra</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ense&amp;ñar</translation>
    </message>
    <message>
        <source>&amp;Think again: the next one</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Pensar de nuevo: el siguiente</translation>
    </message>
    <message>
        <source>&amp;Try it as a student</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Pro&amp;barla como estudiante</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Where my data is</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Dónde están mis datos</translation>
    </message>
    <message>
        <source>&amp;Write the key</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Escribir la clave</translation>
    </message>
    <message>
        <source>&amp;Write the reason</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Escribir la &amp;razón</translation>
    </message>
    <message>
        <source>All &amp;lessons</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Todas las lecciones</translation>
    </message>
    <message>
        <source>Bring back the hints of the first lesson</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Volver a mostrar los consejos de la primera lección</translation>
    </message>
    <message>
        <source>C&amp;ourses…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>C&amp;ursos…</translation>
    </message>
    <message>
        <source>Change the tags and the goals of the chosen lesson</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Cambiar las etiquetas y los objetivos de la lección elegida</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>L&amp;ista de control</translation>
    </message>
    <message>
        <source>Choose colours, letters, lines and language</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Elegir colores, letras, líneas e idioma</translation>
    </message>
    <message>
        <source>Choose how work is scored, and see what that gives on this article</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Elegir cómo se puntúan los trabajos y ver qué da con este artículo</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Cerrar el programa; ya está todo guardado</translation>
    </message>
    <message>
        <source>Cut the passage in two before the word at the caret</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Cortar el pasaje en dos antes de la palabra del cursor</translation>
    </message>
    <message>
        <source>E&amp;xtend to the whole sentence</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Extender a toda la oración</translation>
    </message>
    <message>
        <source>End one word e&amp;arlier</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>A&amp;cortar el final una palabra</translation>
    </message>
    <message>
        <source>Finish this try and compare it with the key</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Terminar este intento y compararlo con la clave</translation>
    </message>
    <message>
        <source>Freeze this draft as the key&apos;s next version</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Fijar este borrador como la versión siguiente de la clave</translation>
    </message>
    <message>
        <source>Give actions other keys, for you alone</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Dar otras teclas a las acciones, solo para ti</translation>
    </message>
    <message>
        <source>Go back to the card before on which you and the key do not agree</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Volver a la tarjeta anterior en la que tu respuesta y la clave no coinciden</translation>
    </message>
    <message>
        <source>Go back to the list of lessons</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Volver a la lista de lecciones</translation>
    </message>
    <message>
        <source>Go on from this work in a new try</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Seguir desde este trabajo en un intento nuevo</translation>
    </message>
    <message>
        <source>Go on with the draft of the chosen lesson, or begin one from its key</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Seguir con el borrador de la lección elegida, o empezar uno a partir de su clave</translation>
    </message>
    <message>
        <source>Go to the instructor’s side: lessons and their keys</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ir al lado del docente: lecciones y sus claves</translation>
    </message>
    <message>
        <source>Go to the next card on which you and the key do not agree</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ir a la tarjeta siguiente en la que tu respuesta y la clave no coinciden</translation>
    </message>
    <message>
        <source>Go to the next paragraph without a highlight; not everything wants one</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ir al párrafo siguiente sin resaltados; no todos necesitan uno</translation>
    </message>
    <message>
        <source>Go to the next passage to think about again, before you see the key&apos;s tag</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ir al pasaje siguiente que hay que pensar de nuevo, antes de ver la etiqueta de la clave</translation>
    </message>
    <message>
        <source>Go to the passage after this one</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ir al pasaje posterior a este</translation>
    </message>
    <message>
        <source>Go to the passage before this one</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ir al pasaje anterior a este</translation>
    </message>
    <message>
        <source>Hide the key&apos;s marks in the article</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ocultar las marcas de la clave en el artículo</translation>
    </message>
    <message>
        <source>Hide your marks in the article</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ocultar tus marcas en el artículo</translation>
    </message>
    <message>
        <source>How &amp;scoring works</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Cómo se &amp;puntúa</translation>
    </message>
    <message>
        <source>How it adds &amp;up…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Cómo se s&amp;uma…</translation>
    </message>
    <message>
        <source>How the score is made, with an example</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Cómo se calcula la puntuación, con un ejemplo</translation>
    </message>
    <message>
        <source>I am n&amp;ot sure</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Tengo dudas</translation>
    </message>
    <message>
        <source>I am s&amp;ure</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Lo tengo claro</translation>
    </message>
    <message>
        <source>Lock the instructor&apos;s side, change its pass phrase or take it away</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Bloquear el lado del docente, cambiar su frase de contraseña o quitarla</translation>
    </message>
    <message>
        <source>Look for words in the article, or for a lesson</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Buscar palabras en el artículo o una lección</translation>
    </message>
    <message>
        <source>Make one passage of this one and the next one with its tag</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Hacer un solo pasaje con este y el siguiente de la misma etiqueta</translation>
    </message>
    <message>
        <source>Make the article&apos;s text larger</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Agrandar el texto del artículo</translation>
    </message>
    <message>
        <source>Make the article&apos;s text smaller</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Reducir el texto del artículo</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>Make the passage as long as its sentence</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Hacer el pasaje tan largo como su oración</translation>
    </message>
    <message>
        <source>Make the passage longer at its end</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Alargar el pasaje por el final</translation>
    </message>
    <message>
        <source>Make the passage longer at its start</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Alargar el pasaje por el inicio</translation>
    </message>
    <message>
        <source>Make the passage shorter at its end</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Acortar el pasaje por el final</translation>
    </message>
    <message>
        <source>Make the passage shorter at its start</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Acortar el pasaje por el inicio</translation>
    </message>
    <message>
        <source>Mark the selected words as the ones that name the source</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Marcar las palabras seleccionadas como las que nombran la fuente</translation>
    </message>
    <message>
        <source>Move by sentences with the arrow keys; Shift extends, a number tags</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Moverse por oraciones con las flechas; Mayús amplía, un número etiqueta</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Next paragraph without a &amp;mark</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Párrafo siguiente sin marcar</translation>
    </message>
    <message>
        <source>Only &amp;my marks</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Solo &amp;mis marcas</translation>
    </message>
    <message>
        <source>Only the &amp;key&apos;s marks</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Solo las marcas de la &amp;clave</translation>
    </message>
    <message>
        <source>Open a .lesson or .course file</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Abrir un archivo .lesson o .course</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Frase de contraseña…</translation>
    </message>
    <message>
        <source>Preview and p&amp;rint…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Vista previa e impresión…</translation>
    </message>
    <message>
        <source>Put lessons in an order and give them out as one file</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Poner lecciones en orden y repartirlas en un solo archivo</translation>
    </message>
    <message>
        <source>Remove this highlight; undo brings it back</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Quitar este resaltado; se recupera con Deshacer</translation>
    </message>
    <message>
        <source>Save as a &amp;lesson file…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Guardar como archivo de &amp;lección…</translation>
    </message>
    <message>
        <source>Save this work as a PDF or as a web page</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Guardar este trabajo como PDF o como página web</translation>
    </message>
    <message>
        <source>Say that you are not sure of this tag</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Decir que tienes dudas sobre esta etiqueta</translation>
    </message>
    <message>
        <source>Say that you are sure of this tag</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Decir que tienes clara esta etiqueta</translation>
    </message>
    <message>
        <source>Say what checking finds, which other tags count and what they show</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Decir qué se encuentra al comprobar, qué otras etiquetas cuentan y qué muestran</translation>
    </message>
    <message>
        <source>Say why this passage has this tag</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Decir por qué este pasaje tiene esta etiqueta</translation>
    </message>
    <message>
        <source>Scoring &amp;rules…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Reglas de puntuación…</translation>
    </message>
    <message>
        <source>See how far two instructors agree, and make one key of both</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ver hasta qué punto coinciden dos docentes y hacer una clave de las dos</translation>
    </message>
    <message>
        <source>See the key&apos;s versions and what changed, and go back to an older one</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ver las versiones de la clave y qué cambió, y volver a una anterior</translation>
    </message>
    <message>
        <source>See the report&apos;s pages, and print them</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ver las páginas del informe e imprimirlas</translation>
    </message>
    <message>
        <source>See the shares of every passage, from which the score is made</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ver las partes de cada pasaje, de las que sale la puntuación</translation>
    </message>
    <message>
        <source>See what each figure counts and what other ways of marking give</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ver qué cuenta cada cifra y qué dan otras formas de marcar</translation>
    </message>
    <message>
        <source>See what the key still lacks; each entry leads to its place</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ver lo que falta todavía en la clave; cada entrada lleva a su lugar</translation>
    </message>
    <message>
        <source>See what you found and tagged rightly over your tries and lessons</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Ver lo que has encontrado y etiquetado bien en tus intentos y lecciones</translation>
    </message>
    <message>
        <source>Sentence by sen&amp;tence</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Oración por &amp;oración</translation>
    </message>
    <message>
        <source>Show each tag&apos;s definition and question</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Mostrar la definición y la pregunta de cada etiqueta</translation>
    </message>
    <message>
        <source>Show every key of the program</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Mostrar todas las teclas del programa</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Mostrar de nuevo los &amp;consejos</translation>
    </message>
    <message>
        <source>Show the article&apos;s text at 100%</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Mostrar el texto del artículo al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Show your marks above the words and the key&apos;s below them</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Mostrar tus marcas sobre las palabras y las de la clave debajo</translation>
    </message>
    <message>
        <source>Split at the &amp;caret</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Dividir en el cursor</translation>
    </message>
    <message>
        <source>Start one word &amp;later</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Acortar el i&amp;nicio una palabra</translation>
    </message>
    <message>
        <source>Tags and &amp;goals…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>E&amp;tiquetas y objetivos…</translation>
    </message>
    <message>
        <source>Take back the last change, also from before a restart</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Deshacer el último cambio, aunque sea de antes de reiniciar</translation>
    </message>
    <message>
        <source>Version, licence, libraries and typefaces</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Versión, licencia, bibliotecas y tipos de letra</translation>
    </message>
    <message>
        <source>W&amp;ho says so</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>What the &amp;tags mean</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Qué significan las &amp;etiquetas</translation>
    </message>
    <message>
        <source>What the score m&amp;eans…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>&amp;Qué significa la puntuación…</translation>
    </message>
    <message>
        <source>Where your work is kept, who can read it and how to copy it</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Dónde se guarda tu trabajo, quién puede leerlo y cómo copiarlo</translation>
    </message>
    <message>
        <source>Work on the lesson in a second window; nothing of it is kept</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Trabajar en la lección en una segunda ventana; no se guarda nada</translation>
    </message>
    <message>
        <source>Write a copy of all work on this computer into one file</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Escribir una copia de todo el trabajo de este equipo en un archivo</translation>
    </message>
    <message>
        <source>Write a line on the difference between your answer and the key&apos;s</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Escribir una línea sobre la diferencia entre tu respuesta y la de la clave</translation>
    </message>
    <message>
        <source>Write a new key for the chosen lesson, without passages</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Escribir una clave nueva para la lección elegida, sin pasajes</translation>
    </message>
    <message>
        <source>Write an argument against the key; it is kept with this try</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Escribir un argumento contra la clave; se guarda con este intento</translation>
    </message>
    <message>
        <source>Write the chosen lesson for the class, with its key or without it</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Escribir la lección elegida para la clase, con su clave o sin ella</translation>
    </message>
    <message>
        <source>Write the no&amp;tes</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Escribir las n&amp;otas</translation>
    </message>
    <message>
        <source>Your p&amp;rogress…</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Tu p&amp;rogreso…</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Check</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check: {check}</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Comprobación: {check}</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key: {tag}. {why}</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Clave: {tag}. {why}</translation>
    </message>
    <message>
        <source>Key: {why}</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Clave: {why}</translation>
    </message>
    <message>
        <source>Second answer: {tag}. {reason}</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Segunda respuesta: {tag}. {reason}</translation>
    </message>
    <message>
        <source>Think again</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Piénsalo de nuevo</translation>
    </message>
    <message>
        <source>Think again.</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Piénsalo de nuevo.</translation>
    </message>
    <message>
        <source>What differs, in your words</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Qué se diferencia, con tus palabras</translation>
    </message>
    <message>
        <source>What differs, in your words: {text}</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Qué se diferencia, con tus palabras: {text}</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Who says so: “{quote}”</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Quién lo dice: «{quote}»</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You disagree</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>No estás de acuerdo</translation>
    </message>
    <message>
        <source>You disagree: {text}</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>No estás de acuerdo: {text}</translation>
    </message>
    <message>
        <source>You, first</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Tú, primero</translation>
    </message>
    <message>
        <source>You, second</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>Tú, después</translation>
    </message>
    <message>
        <source>You: {tag}. {reason}</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>Tú: {tag}. {reason}</translation>
    </message>
    <message>
        <source>no reason written</source>
        <extracomment>annotator/ui/review/card_speech.py</extracomment>
        <translation>sin razón escrita</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>annotator/ui/review/card_text.py</extracomment>
        <translation>sin marcar</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>0, 1, 2 ... words</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>0, 1, 2... palabras</translation>
    </message>
    <message>
        <source>A course has {most} lessons at most.</source>
        <extracomment>annotator/services/courses.py</extracomment>
        <translation>Un curso tiene {most} lecciones como máximo.</translation>
    </message>
    <message>
        <source>A course needs a title.</source>
        <extracomment>annotator/services/courses.py</extracomment>
        <translation>Un curso necesita un título.</translation>
    </message>
    <message>
        <source>A file of the program is missing: resources/{name}.</source>
        <extracomment>annotator/content/assets.py</extracomment>
        <translation>Falta un archivo del programa: resources/{name}.</translation>
    </message>
    <message>
        <source>A highlight is not as it was when the change was made.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>Un resaltado ya no está como cuando se hizo el cambio.</translation>
    </message>
    <message>
        <source>A lesson has {fewest} to {most} tags; these are {count}.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>Una lección tiene de {fewest} a {most} etiquetas; estas son {count}.</translation>
    </message>
    <message>
        <source>A part of this {kind} file cannot be read.</source>
        <extracomment>annotator/content/imports/xml_trees.py</extracomment>
        <translation>Una parte de este archivo {kind} no se puede leer.</translation>
    </message>
    <message>
        <source>A text holds a character that the workspace {path} cannot store.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>Un texto contiene un carácter que el espacio de trabajo {path} no puede guardar.</translation>
    </message>
    <message>
        <source>A trial has one lesson only.</source>
        <extracomment>annotator/app/trial.py</extracomment>
        <translation>Una prueba tiene una sola lección.</translation>
    </message>
    <message>
        <source>Another key with the version {version} is kept for the lesson “{lesson}”.</source>
        <extracomment>annotator/storage/lesson_repository.py</extracomment>
        <translation>Ya hay guardada otra clave con la versión {version} para la lección «{lesson}».</translation>
    </message>
    <message>
        <source>Change it in the key.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Cámbialo en la clave.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>Elige uno más corto.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>Elige otra carpeta o cierra el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose one of the lesson&apos;s tags.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>Elige una de las etiquetas de la lección.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Differences that are not decided yet: {count}.</source>
        <extracomment>annotator/core/key_merge.py</extracomment>
        <translation>Diferencias todavía sin decidir: {count}.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Each passage needs an id of its own.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Cada pasaje necesita un identificador propio.</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Four highlights lie over one of these words already.</source>
        <extracomment>annotator/services/marking.py</extracomment>
        <translation>Ya hay cuatro resaltados sobre una de estas palabras.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>Libera espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It is as it was, and there is a copy of it: {copy}. Go on with the former version, and report this.</source>
        <extracomment>annotator/storage/database.py</extracomment>
        <translation>Está como estaba, y hay una copia: {copy}. Sigue con la versión anterior e informa de este problema.</translation>
    </message>
    <message>
        <source>It is not certain how the letters of this file are stored.</source>
        <extracomment>annotator/content/imports/decoding.py</extracomment>
        <translation>No es seguro cómo están guardadas las letras de este archivo.</translation>
    </message>
    <message>
        <source>It may belong to another version of the article.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Puede pertenecer a otra versión del artículo.</translation>
    </message>
    <message>
        <source>It was left as it is. Put a backup copy in its place, or choose another workspace.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha tocado. Pon en su lugar una copia de seguridad o elige otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Keep one of them and list the other tag as also accepted.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Conserva uno de ellos y anota la otra etiqueta como también aceptada.</translation>
    </message>
    <message>
        <source>Move its edges, or take it out of the ignored regions.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Mueve sus bordes o sácalo de las zonas que no cuentan.</translation>
    </message>
    <message>
        <source>No name was given.</source>
        <extracomment>annotator/services/students.py</extracomment>
        <translation>No se ha indicado ningún nombre.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No version of the key of “{lesson}” is published yet.</source>
        <extracomment>annotator/services/sharing.py</extracomment>
        <translation>Aún no hay ninguna versión publicada de la clave de «{lesson}».</translation>
    </message>
    <message>
        <source>No word is selected.</source>
        <extracomment>annotator/services/marking.py</extracomment>
        <translation>No hay ninguna palabra seleccionada.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Nothing of this file is left that could be an article.</source>
        <extracomment>annotator/services/new_lesson.py</extracomment>
        <translation>No queda nada de este archivo que pueda ser un artículo.</translation>
    </message>
    <message>
        <source>Nothing was changed now. Open the lesson again.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>No se ha cambiado nada ahora. Abre la lección de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed, because a key version never changes. Give the new key a higher version.</source>
        <extracomment>annotator/storage/lesson_repository.py</extracomment>
        <translation>No se ha cambiado nada, porque una versión de la clave nunca cambia. Dale a la clave nueva un número de versión más alto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Allow writing there, or choose a workspace in another folder.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha cambiado nada. Permite escribir ahí o elige un espacio de trabajo en otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for a key for this version of the article.</source>
        <extracomment>annotator/services/drafting.py</extracomment>
        <translation>No se ha cambiado nada. Pide una clave para esta versión del artículo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the lesson with its key, or for the key alone.</source>
        <extracomment>annotator/content/colleague_keys.py</extracomment>
        <translation>No se ha cambiado nada. Pide la lección con su clave, o solo la clave.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the lesson without a password.</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>No se ha cambiado nada. Pide la lección sin contraseña.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its name and folder.</source>
        <extracomment>annotator/content/colleague_keys.py</extracomment>
        <translation>No se ha cambiado nada. Comprueba su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>annotator/content/lesson_source.py</extracomment>
        <translation>No se ha cambiado nada. Comprueba que está ahí y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that its folder is there and may be written.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha cambiado nada. Comprueba que su carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a workspace on another drive.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha cambiado nada. Elige un espacio de trabajo en otra unidad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>No se ha cambiado nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <extracomment>annotator/storage/homes.py</extracomment>
        <translation>No se ha cambiado nada. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose two keys for the text as it is now.</source>
        <extracomment>annotator/services/colleagues.py</extracomment>
        <translation>No se ha cambiado nada. Elige dos claves para el texto tal como está ahora.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha cambiado nada. Cierra el otro programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window first, or choose another workspace.</source>
        <extracomment>annotator/storage/workspace_lock.py</extracomment>
        <translation>No se ha cambiado nada. Cierra primero la otra ventana o elige otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the keys again.</source>
        <extracomment>annotator/core/key_merge.py</extracomment>
        <translation>No se ha cambiado nada. Vuelve a comparar las claves.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete one of them, or choose other words.</source>
        <extracomment>annotator/services/marking.py</extracomment>
        <translation>No se ha cambiado nada. Borra uno de ellos o elige otras palabras.</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the lesson again, or tell its author the place named here.</source>
        <extracomment>annotator/content/findings.py</extracomment>
        <translation>No se ha cambiado nada. Consigue la lección de nuevo o dile a quien la hizo el lugar que se indica aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give both the same tag first.</source>
        <extracomment>annotator/services/reshaping.py</extracomment>
        <translation>No se ha cambiado nada. Dales antes a los dos la misma etiqueta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give it another name, or leave it as it is.</source>
        <extracomment>annotator/services/lesson_editing.py</extracomment>
        <translation>No se ha cambiado nada. Dale otro nombre o déjala como está.</translation>
    </message>
    <message>
        <source>Nothing was changed. Hand it in first.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>No se ha cambiado nada. Entrégalo primero.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install a newer Python.</source>
        <extracomment>annotator/storage/connections.py</extracomment>
        <translation>No se ha cambiado nada. Instala una versión más reciente de Python.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the program again.</source>
        <extracomment>annotator/content/assets.py</extracomment>
        <translation>No se ha cambiado nada. Instala el programa de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. It takes up to a gigabyte for a few seconds: close other programs and try again.</source>
        <extracomment>annotator/storage/pass_phrase.py</extracomment>
        <translation>No se ha cambiado nada. Hace falta hasta un gigabyte durante unos segundos: cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at capitals and at the keyboard&apos;s language, and try again.</source>
        <extracomment>annotator/storage/pass_phrase.py</extracomment>
        <translation>No se ha cambiado nada. Fíjate en las mayúsculas y en el idioma del teclado, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a file that ends in .course.</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>No se ha cambiado nada. Indica un archivo que acabe en .course.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder, a .lesson file or one of: {shipped}.</source>
        <extracomment>annotator/content/lesson_files.py</extracomment>
        <translation>No se ha cambiado nada. Indica una carpeta, un archivo .lesson o una de estas: {shipped}.</translation>
    </message>
    <message>
        <source>Nothing was changed. On the other computer take the lock away, copy the file, and lock it here.</source>
        <extracomment>annotator/storage/pass_phrase.py</extracomment>
        <translation>No se ha cambiado nada. Quita el bloqueo en el otro equipo, copia el archivo y bloquéalo aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>No se ha cambiado nada. Ábrela de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with its pass phrase.</source>
        <extracomment>annotator/app/teaching.py</extracomment>
        <translation>No se ha cambiado nada. Ábrelo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open other lessons in the first window.</source>
        <extracomment>annotator/app/trial.py</extracomment>
        <translation>No se ha cambiado nada. Abre otras lecciones en la primera ventana.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the lesson again.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>No se ha cambiado nada. Abre la lección de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the lesson&apos;s file once more.</source>
        <extracomment>annotator/services/lessons.py</extracomment>
        <translation>No se ha cambiado nada. Abre otra vez el archivo de la lección.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the caret on a word inside it, but not on its first.</source>
        <extracomment>annotator/services/reshaping.py</extracomment>
        <translation>No se ha cambiado nada. Pon el cursor en una palabra de dentro que no sea la primera.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it or put it elsewhere, then try again.</source>
        <extracomment>annotator/storage/locking.py</extracomment>
        <translation>No se ha cambiado nada. Bórrala o ponla en otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start a new try to go on.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>No se ha cambiado nada. Empieza un intento nuevo para continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take mine, theirs, both or neither for each of them.</source>
        <extracomment>annotator/core/key_merge.py</extracomment>
        <translation>No se ha cambiado nada. Elige para cada una la tuya, la otra, ambas o ninguna.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the character out and try again.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha cambiado nada. Quita ese carácter e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the edges of one of the keys.</source>
        <extracomment>annotator/core/key_merge.py</extracomment>
        <translation>No se ha cambiado nada. Toma los bordes de una de las claves.</translation>
    </message>
    <message>
        <source>Nothing was changed. To accept a second tag there, choose it under “Also accept”.</source>
        <extracomment>annotator/services/key_marking.py</extracomment>
        <translation>No se ha cambiado nada. Para aceptar ahí una segunda etiqueta, elígela en «Aceptarla también».</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Annotator, or ask for the lesson in the older format.</source>
        <extracomment>annotator/content/findings.py</extracomment>
        <translation>No se ha cambiado nada. Actualiza Annotator o pide la lección en el formato anterior.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program, or choose another workspace.</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>No se ha cambiado nada. Actualiza el programa o elige otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing was kept yet.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was made. Take in some of what was left out.</source>
        <extracomment>annotator/services/new_lesson.py</extracomment>
        <translation>No se ha creado nada. Incluye algo de lo omitido.</translation>
    </message>
    <message>
        <source>Nothing was read in yet. Choose the reading in which all letters are right.</source>
        <extracomment>annotator/content/imports/decoding.py</extracomment>
        <translation>Todavía no se ha leído nada. Elija la lectura en la que todas las letras estén bien.</translation>
    </message>
    <message>
        <source>Nothing was read in. A real document is much smaller; ask where this one comes from.</source>
        <extracomment>annotator/content/imports/zipped.py</extracomment>
        <translation>No se ha leído nada. Un documento real es mucho más pequeño; pregunte de dónde viene este.</translation>
    </message>
    <message>
        <source>Nothing was read in. Ask for the book once more; this copy is not complete.</source>
        <extracomment>annotator/content/imports/book.py</extracomment>
        <translation>No se ha leído nada. Pida el libro otra vez; esta copia no está completa.</translation>
    </message>
    <message>
        <source>Nothing was read in. Ask the publisher for a copy that your class may use.</source>
        <extracomment>annotator/content/imports/book.py</extracomment>
        <translation>No se ha leído nada. Pida a la editorial una copia que su clase pueda usar.</translation>
    </message>
    <message>
        <source>Nothing was read in. Choose another file, or paste the text.</source>
        <extracomment>annotator/content/imports/reading.py</extracomment>
        <translation>No se ha leído nada. Elija otro archivo o pegue el texto.</translation>
    </message>
    <message>
        <source>Nothing was read in. It reads text, Markdown, web pages, DOCX, ODT, PDF and EPUB.</source>
        <extracomment>annotator/content/imports/reading.py</extracomment>
        <translation>No se ha leído nada. Lee texto, Markdown, páginas web, DOCX, ODT, PDF y EPUB.</translation>
    </message>
    <message>
        <source>Nothing was read in. Let a program for text recognition (OCR) make a text of it first.</source>
        <extracomment>annotator/content/imports/pdf_document.py</extracomment>
        <translation>No se ha leído nada. Haga primero un texto con un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>Nothing was read in. Open it in Word, save it again as .docx, and try that.</source>
        <extracomment>annotator/content/imports/word_document.py</extracomment>
        <translation>No se ha leído nada. Ábralo en Word, guárdelo otra vez como .docx y pruebe con ese.</translation>
    </message>
    <message>
        <source>Nothing was read in. Open it in a PDF program, print it into a new PDF, and try that.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>No se ha leído nada. Ábralo en un programa de PDF, imprímalo en un PDF nuevo y pruebe con ese.</translation>
    </message>
    <message>
        <source>Nothing was read in. Open it in the program it was made with, save it again, and try that.</source>
        <extracomment>annotator/content/imports/xml_trees.py</extracomment>
        <translation>No se ha leído nada. Ábralo en el programa con el que se hizo, guárdelo otra vez y pruebe con ese.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save a copy as .docx without a password and choose that.</source>
        <extracomment>annotator/content/imports/word_document.py</extracomment>
        <translation>No se ha leído nada. Guarde una copia como .docx sin contraseña y elija esa.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save a copy without a password and choose that.</source>
        <extracomment>annotator/content/imports/open_document.py</extracomment>
        <translation>No se ha leído nada. Guarde una copia sin contraseña y elija esa.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save it again as .odt and try that.</source>
        <extracomment>annotator/content/imports/open_document.py</extracomment>
        <translation>No se ha leído nada. Guárdelo otra vez como .odt y pruebe con ese.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save the page again as “Web page, complete” or as one file.</source>
        <extracomment>annotator/content/imports/web_page.py</extracomment>
        <translation>No se ha leído nada. Guarde la página otra vez como «Página web completa» o como un solo archivo.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save the pages that you need as a PDF of their own.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>No se ha leído nada. Guarde las páginas que necesita en un PDF aparte.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save the part that you need as a file of its own.</source>
        <extracomment>annotator/content/imports/apart.py</extracomment>
        <translation>No se ha leído nada. Guarde la parte que necesita en un archivo aparte.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save the text in another format and try that.</source>
        <extracomment>annotator/content/imports/apart.py</extracomment>
        <translation>No se ha leído nada. Guarde el texto en otro formato y pruebe con ese.</translation>
    </message>
    <message>
        <source>Nothing was read in. Save the text in another format, or paste it.</source>
        <extracomment>annotator/content/imports/markup.py</extracomment>
        <translation>No se ha leído nada. Guarda el texto en otro formato o pégalo.</translation>
    </message>
    <message>
        <source>Nothing was read in. Try once more, or cancel.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>No se ha leído nada. Inténtelo otra vez o cancele.</translation>
    </message>
    <message>
        <source>Nothing was read in. Type the password; it is used once and not kept.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>No se ha leído nada. Escriba la contraseña; se usa una vez y no se guarda.</translation>
    </message>
    <message>
        <source>Nothing was written, and a file that was there is unchanged.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>No se ha escrito nada, y si ya había un archivo, sigue igual.</translation>
    </message>
    <message>
        <source>Nothing was written, and your work is safe. Save the report as a web page instead.</source>
        <extracomment>annotator/content/reports/pdf.py</extracomment>
        <translation>No se ha escrito nada y tu trabajo está a salvo. Guarda el informe como página web.</translation>
    </message>
    <message>
        <source>Nothing was written. Add a lesson first.</source>
        <extracomment>annotator/services/courses.py</extracomment>
        <translation>No se ha escrito nada. Añade antes una lección.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose tags for all lessons of the course.</source>
        <extracomment>annotator/services/courses.py</extracomment>
        <translation>No se ha escrito nada. Elige etiquetas para todas las lecciones del curso.</translation>
    </message>
    <message>
        <source>Nothing was written. Make two courses of it.</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>No se ha escrito nada. Divídelo en dos cursos.</translation>
    </message>
    <message>
        <source>Nothing was written. Publish the draft first, or give the lesson out without the key.</source>
        <extracomment>annotator/services/sharing.py</extracomment>
        <translation>No se ha escrito nada. Publica antes el borrador o reparte la lección sin la clave.</translation>
    </message>
    <message>
        <source>Nothing was written. Report this.</source>
        <extracomment>annotator/content/lesson_writing.py</extracomment>
        <translation>No se ha escrito nada. Avisa de este fallo.</translation>
    </message>
    <message>
        <source>One of the two keys has changed since the decisions were taken.</source>
        <extracomment>annotator/core/key_merge.py</extracomment>
        <translation>Una de las dos claves ha cambiado desde que se tomaron las decisiones.</translation>
    </message>
    <message>
        <source>One of the two keys was made for another text than that of “{lesson}”.</source>
        <extracomment>annotator/services/colleagues.py</extracomment>
        <translation>Una de las dos claves se hizo para otro texto que el de «{lesson}».</translation>
    </message>
    <message>
        <source>Only two highlights with the same tag can become one.</source>
        <extracomment>annotator/services/reshaping.py</extracomment>
        <translation>Solo se pueden unir dos resaltados que tengan la misma etiqueta.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Reading this file takes far more memory than a text does.</source>
        <extracomment>annotator/content/imports/child.py</extracomment>
        <translation>Leer este archivo necesita mucha más memoria que un texto.</translation>
    </message>
    <message>
        <source>Reading this file took more than {seconds} seconds and was stopped.</source>
        <extracomment>annotator/content/imports/apart.py</extracomment>
        <translation>La lectura de este archivo duró más de {seconds} segundos y se detuvo.</translation>
    </message>
    <message>
        <source>Remove or shorten some of them.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Quita o acorta algunos.</translation>
    </message>
    <message>
        <source>Select at least one word, then choose a tag.</source>
        <extracomment>annotator/services/marking.py</extracomment>
        <translation>Selecciona al menos una palabra y elige después una etiqueta.</translation>
    </message>
    <message>
        <source>Shorten it; it was not kept.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>Acórtalo; no se ha guardado.</translation>
    </message>
    <message>
        <source>Tag {number} has no colour: choose one, or write # and six of the characters 0–9 and a–f.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>La etiqueta {number} no tiene color: elige uno o escribe # y seis de los caracteres 0–9 y a–f.</translation>
    </message>
    <message>
        <source>Tag {number} has no definition.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>La etiqueta {number} no tiene definición.</translation>
    </message>
    <message>
        <source>Tag {number} has no name.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>La etiqueta {number} no tiene nombre.</translation>
    </message>
    <message>
        <source>Tag {number} has no question.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>La etiqueta {number} no tiene pregunta.</translation>
    </message>
    <message>
        <source>Tag {number} needs a letter: one or two characters.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>La etiqueta {number} necesita una letra: uno o dos caracteres.</translation>
    </message>
    <message>
        <source>That passage is not in this review.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>Ese pasaje no está en esta revisión.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written ({detail}).</source>
        <extracomment>annotator/storage/homes.py</extracomment>
        <translation>No se ha podido escribir la copia {path} ({detail}).</translation>
    </message>
    <message>
        <source>The course “{course}” has no lessons yet.</source>
        <extracomment>annotator/services/courses.py</extracomment>
        <translation>El curso «{course}» no tiene lecciones todavía.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace {path} could not be read or written ({detail}).</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha podido leer o escribir en el disco del espacio de trabajo {path} ({detail}).</translation>
    </message>
    <message>
        <source>The disk that holds the workspace {path} is full.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>El disco del espacio de trabajo {path} está lleno.</translation>
    </message>
    <message>
        <source>The drive of the workspace {path} cannot keep two programs apart ({detail}).</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>La unidad del espacio de trabajo {path} no puede impedir que dos programas escriban a la vez ({detail}).</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <extracomment>annotator/content/imports/reading.py</extracomment>
        <translation>El archivo ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>The file of the course “{course}” would be larger than {limit} MB and could not be opened.</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>El archivo del curso «{course}» ocuparía más de {limit} MB y no se podría abrir.</translation>
    </message>
    <message>
        <source>The first answer stands as it is.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>La primera respuesta queda como está.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>La carpeta «{folder}» no existe.</translation>
    </message>
    <message>
        <source>The highlight cannot be cut there, because one part would have no word.</source>
        <extracomment>annotator/services/reshaping.py</extracomment>
        <translation>El resaltado no se puede dividir ahí, porque una de las partes quedaría sin palabras.</translation>
    </message>
    <message>
        <source>The highlight was left as it was.</source>
        <extracomment>annotator/services/marking.py</extracomment>
        <translation>El resaltado se ha quedado como estaba.</translation>
    </message>
    <message>
        <source>The ignored region</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>La zona que no cuenta</translation>
    </message>
    <message>
        <source>The instructor&apos;s side is locked.</source>
        <extracomment>annotator/app/teaching.py</extracomment>
        <translation>El lado del docente está bloqueado.</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>La clave</translation>
    </message>
    <message>
        <source>The key has a passage with these words already.</source>
        <extracomment>annotator/services/key_marking.py</extracomment>
        <translation>La clave ya tiene un pasaje con estas palabras.</translation>
    </message>
    <message>
        <source>The key passage {passage}</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>El pasaje {passage} de la clave</translation>
    </message>
    <message>
        <source>The key passage {passage} has no word that counts.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>El pasaje {passage} de la clave no tiene ninguna palabra que cuente.</translation>
    </message>
    <message>
        <source>The key passages {one} and {other} have the same words.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Los pasajes {one} y {other} de la clave tienen las mismas palabras.</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it was.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>El último cambio no se ha guardado; todo lo anterior, sí.</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it was. Check the disk or the network drive.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>El último cambio no se ha guardado; todo lo anterior, sí. Revisa el disco o la unidad de red.</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it was. Close other programs and try again.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>El último cambio no se ha guardado; todo lo anterior, sí. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it was. Free some space and try again.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>El último cambio no se ha guardado; todo lo anterior, sí. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The lesson has no such tag.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>La lección no tiene esa etiqueta.</translation>
    </message>
    <message>
        <source>The lesson “{lesson}” would not be the same when it is read again.</source>
        <extracomment>annotator/content/lesson_writing.py</extracomment>
        <translation>La lección «{lesson}» no sería la misma al volver a leerla.</translation>
    </message>
    <message>
        <source>The lesson&apos;s tags are: {tags}.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>Las etiquetas de la lección son: {tags}.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <extracomment>annotator/services/students.py</extracomment>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>El nombre «{file}» es demasiado largo.</translation>
    </message>
    <message>
        <source>The pass phrase of {path} could not be worked with; most likely there is not enough memory.</source>
        <extracomment>annotator/storage/pass_phrase.py</extracomment>
        <translation>No se ha podido trabajar con la frase de contraseña de {path}; lo más probable es que falte memoria.</translation>
    </message>
    <message>
        <source>The pass phrase of {path} was set on a far faster computer; this one would take minutes.</source>
        <extracomment>annotator/storage/pass_phrase.py</extracomment>
        <translation>La frase de contraseña de {path} se puso en un equipo mucho más rápido; este tardaría minutos.</translation>
    </message>
    <message>
        <source>The passage {passage}</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>El pasaje {passage}</translation>
    </message>
    <message>
        <source>The passage {passage} cannot begin and end at two places.</source>
        <extracomment>annotator/core/key_merge.py</extracomment>
        <translation>El pasaje {passage} no puede empezar y terminar en dos sitios.</translation>
    </message>
    <message>
        <source>The passage {passage} has the tag {tag}, which the lesson does not have.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>El pasaje {passage} tiene la etiqueta {tag}, que no existe en la lección.</translation>
    </message>
    <message>
        <source>The report could not be made as PDF.</source>
        <extracomment>annotator/content/reports/pdf.py</extracomment>
        <translation>No se ha podido hacer el informe en PDF.</translation>
    </message>
    <message>
        <source>The report has more than {most} passages, which are too many for a PDF.</source>
        <extracomment>annotator/content/reports/pdf.py</extracomment>
        <translation>El informe tiene más de {most} pasajes, que son demasiados para un PDF.</translation>
    </message>
    <message>
        <source>The rule {rule} is {value}; possible is: {allowed}.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>La regla {rule} vale {value}; lo posible es: {allowed}.</translation>
    </message>
    <message>
        <source>The tag “{tag}” cannot go from “{lesson}”: its key or its students&apos; work uses it.</source>
        <extracomment>annotator/services/lesson_editing.py</extracomment>
        <translation>La etiqueta «{tag}» no se puede quitar de «{lesson}»: la usa su clave o el trabajo de sus estudiantes.</translation>
    </message>
    <message>
        <source>The text cannot be read as {encoding}.</source>
        <extracomment>annotator/content/imports/decoding.py</extracomment>
        <translation>El texto no se puede leer como {encoding}.</translation>
    </message>
    <message>
        <source>The text in this file is longer than a whole shelf of books.</source>
        <extracomment>annotator/content/imports/reading.py</extracomment>
        <translation>El texto de este archivo es más largo que toda una estantería de libros.</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>El texto tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>The text that try {number} of the lesson “{lesson}” was made on is not in the workspace.</source>
        <extracomment>annotator/services/comparing.py</extracomment>
        <translation>El texto con el que se hizo el intento {number} de la lección «{lesson}» no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The work</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>The work itself is as it was, and so is an older copy. Choose another place for the copy.</source>
        <extracomment>annotator/storage/homes.py</extracomment>
        <translation>El trabajo está como estaba, y la copia anterior también. Elige otro lugar para la copia.</translation>
    </message>
    <message>
        <source>The work itself is kept; open the lesson&apos;s file as it was then.</source>
        <extracomment>annotator/services/comparing.py</extracomment>
        <translation>El trabajo se conserva; abre el archivo de la lección tal como era entonces.</translation>
    </message>
    <message>
        <source>The work itself is kept; open the lesson&apos;s file that holds this version.</source>
        <extracomment>annotator/services/comparing.py</extracomment>
        <translation>El trabajo se conserva; abre el archivo de la lección que contiene esta versión.</translation>
    </message>
    <message>
        <source>The workspace does not hold the lesson “{lesson}” with this text.</source>
        <extracomment>annotator/services/lessons.py</extracomment>
        <translation>El espacio de trabajo no contiene la lección «{lesson}» con este texto.</translation>
    </message>
    <message>
        <source>The workspace {path} cannot be opened ({detail}).</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se puede abrir el espacio de trabajo {path} ({detail}).</translation>
    </message>
    <message>
        <source>The workspace {path} cannot be written: the file or its folder is read-only.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se puede escribir en el espacio de trabajo {path}: el archivo o su carpeta son de solo lectura.</translation>
    </message>
    <message>
        <source>The workspace {path} could not be brought to the format of this version of the program ({detail}).</source>
        <extracomment>annotator/storage/database.py</extracomment>
        <translation>No se ha podido pasar el espacio de trabajo {path} al formato de esta versión del programa ({detail}).</translation>
    </message>
    <message>
        <source>The workspace {path} could not be used ({detail}).</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No se ha podido usar el espacio de trabajo {path} ({detail}).</translation>
    </message>
    <message>
        <source>The workspace {path} is damaged ({detail}).</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>El espacio de trabajo {path} está dañado ({detail}).</translation>
    </message>
    <message>
        <source>The workspace {path} is in use by another program.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>Otro programa está usando el espacio de trabajo {path}.</translation>
    </message>
    <message>
        <source>The workspace {path} is open in another window (process {pid} on {host}).</source>
        <extracomment>annotator/storage/workspace_lock.py</extracomment>
        <translation>El espacio de trabajo {path} está abierto en otra ventana (proceso {pid} en {host}).</translation>
    </message>
    <message>
        <source>The workspace {path} is open in another window.</source>
        <extracomment>annotator/storage/workspace_lock.py</extracomment>
        <translation>El espacio de trabajo {path} está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>The workspace {path} refused a change that does not fit what is stored ({detail}).</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>El espacio de trabajo {path} ha rechazado un cambio que no encaja con lo guardado ({detail}).</translation>
    </message>
    <message>
        <source>The workspace {path} was written by a newer version of the program (its format is {found}, this program knows up to {known}).</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>El espacio de trabajo {path} se escribió con una versión más reciente del programa (su formato es el {found}; este programa conoce hasta el {known}).</translation>
    </message>
    <message>
        <source>There is an unlocked copy already: {path}.</source>
        <extracomment>annotator/storage/locking.py</extracomment>
        <translation>Ya hay una copia sin bloquear: {path}.</translation>
    </message>
    <message>
        <source>There is no course {place}.</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>No existe el curso {place}.</translation>
    </message>
    <message>
        <source>There is no file {place}.</source>
        <extracomment>annotator/content/colleague_keys.py</extracomment>
        <translation>No existe el archivo {place}.</translation>
    </message>
    <message>
        <source>There is no lesson {place}.</source>
        <extracomment>annotator/content/lesson_files.py</extracomment>
        <translation>No existe la lección {place}.</translation>
    </message>
    <message>
        <source>There is no room left for “{file}”.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>No queda espacio para «{file}».</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <extracomment>annotator/content/imports/reading.py</extracomment>
        <translation>En este archivo no hay texto.</translation>
    </message>
    <message>
        <source>There is not enough memory to use the workspace {path}.</source>
        <extracomment>annotator/storage/failures.py</extracomment>
        <translation>No hay memoria suficiente para usar el espacio de trabajo {path}.</translation>
    </message>
    <message>
        <source>These words carry this tag already.</source>
        <extracomment>annotator/services/marking.py</extracomment>
        <translation>Estas palabras ya tienen esta etiqueta.</translation>
    </message>
    <message>
        <source>This OpenDocument file is locked with a password.</source>
        <extracomment>annotator/content/imports/open_document.py</extracomment>
        <translation>Este archivo OpenDocument está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>This PDF can only be read with its password.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>Este PDF solo se puede leer con su contraseña.</translation>
    </message>
    <message>
        <source>This PDF has more than {most} pages.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>Este PDF tiene más de {most} páginas.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text.</source>
        <extracomment>annotator/content/imports/pdf_document.py</extracomment>
        <translation>Este PDF contiene imágenes de páginas y ningún texto.</translation>
    </message>
    <message>
        <source>This PDF is damaged or is no PDF.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>Este PDF está dañado o no es un PDF.</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that this program cannot open.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>Este PDF está protegido de un modo que este programa no puede abrir.</translation>
    </message>
    <message>
        <source>This Python brings SQLite {found}; the program needs {oldest} or newer.</source>
        <extracomment>annotator/storage/connections.py</extracomment>
        <translation>Este Python trae SQLite {found}; el programa necesita la versión {oldest} o una posterior.</translation>
    </message>
    <message>
        <source>This Word file is damaged.</source>
        <extracomment>annotator/content/imports/word_document.py</extracomment>
        <translation>Este archivo de Word está dañado.</translation>
    </message>
    <message>
        <source>This Word file is locked with a password, or was made by a Word from before 2007.</source>
        <extracomment>annotator/content/imports/word_document.py</extracomment>
        <translation>Este archivo de Word está protegido con una contraseña, o lo hizo un Word anterior a 2007.</translation>
    </message>
    <message>
        <source>This book has no part that can be read.</source>
        <extracomment>annotator/content/imports/book.py</extracomment>
        <translation>Este libro no tiene ninguna parte que se pueda leer.</translation>
    </message>
    <message>
        <source>This book is protected against copying and cannot be read here.</source>
        <extracomment>annotator/content/imports/book.py</extracomment>
        <translation>Este libro está protegido contra copia y aquí no se puede leer.</translation>
    </message>
    <message>
        <source>This file could not be read: reading it broke off.</source>
        <extracomment>annotator/content/imports/apart.py</extracomment>
        <translation>Este archivo no se ha podido leer: la lectura se interrumpió.</translation>
    </message>
    <message>
        <source>This file holds no web page.</source>
        <extracomment>annotator/content/imports/web_page.py</extracomment>
        <translation>Este archivo no contiene ninguna página web.</translation>
    </message>
    <message>
        <source>This file is nested more deeply than any real text.</source>
        <extracomment>annotator/content/imports/reading.py</extracomment>
        <translation>Este archivo está más anidado que cualquier texto de verdad.</translation>
    </message>
    <message>
        <source>This file is no EPUB book: it does not say where its contents are.</source>
        <extracomment>annotator/content/imports/book.py</extracomment>
        <translation>Este archivo no es un libro EPUB: no dice dónde está su contenido.</translation>
    </message>
    <message>
        <source>This file is no OpenDocument text.</source>
        <extracomment>annotator/content/imports/open_document.py</extracomment>
        <translation>Este archivo no es un texto OpenDocument.</translation>
    </message>
    <message>
        <source>This file is no Word document: its text is missing.</source>
        <extracomment>annotator/content/imports/word_document.py</extracomment>
        <translation>Este archivo no es un documento de Word: le falta el texto.</translation>
    </message>
    <message>
        <source>This highlight does not wait for a second answer.</source>
        <extracomment>annotator/services/rethinking.py</extracomment>
        <translation>Este resaltado no espera una segunda respuesta.</translation>
    </message>
    <message>
        <source>This is no text that the program can read.</source>
        <extracomment>annotator/content/imports/reading.py</extracomment>
        <translation>Este no es un texto que el programa pueda leer.</translation>
    </message>
    <message>
        <source>This is not the PDF&apos;s password.</source>
        <extracomment>annotator/content/imports/pdf_pages.py</extracomment>
        <translation>Esta no es la contraseña del PDF.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of {path}.</source>
        <extracomment>annotator/storage/pass_phrase.py</extracomment>
        <translation>Esta no es la frase de contraseña de {path}.</translation>
    </message>
    <message>
        <source>This key was made for another text than that of “{lesson}”.</source>
        <extracomment>annotator/services/drafting.py</extracomment>
        <translation>Esta clave se hizo para un texto que no es el de «{lesson}».</translation>
    </message>
    <message>
        <source>This page is nested more deeply than any real page.</source>
        <extracomment>annotator/content/imports/markup.py</extracomment>
        <translation>Esta página está más anidada que cualquier página de verdad.</translation>
    </message>
    <message>
        <source>This {kind} file grows far too large when it is unpacked.</source>
        <extracomment>annotator/content/imports/zipped.py</extracomment>
        <translation>Este archivo {kind} crece demasiado al descomprimirlo.</translation>
    </message>
    <message>
        <source>This {kind} file is damaged or is no {kind} file.</source>
        <extracomment>annotator/content/imports/zipped.py</extracomment>
        <translation>Este archivo {kind} está dañado o no es un archivo {kind}.</translation>
    </message>
    <message>
        <source>This {kind} file is locked with a password.</source>
        <extracomment>annotator/content/imports/zipped.py</extracomment>
        <translation>Este archivo {kind} está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Try {number} at the lesson “{lesson}” is handed in and cannot be changed any more.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>El intento {number} de la lección «{lesson}» ya está entregado y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Try {number} at the lesson “{lesson}” is not handed in yet.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>El intento {number} de la lección «{lesson}» todavía no está entregado.</translation>
    </message>
    <message>
        <source>Try {number} at the lesson “{lesson}” is not in the workspace.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>El intento {number} de la lección «{lesson}» no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Try {number} at the lesson “{lesson}” was changed from elsewhere meanwhile.</source>
        <extracomment>annotator/storage/work_rows.py</extracomment>
        <translation>El intento {number} de la lección «{lesson}» se ha cambiado mientras tanto desde otro sitio.</translation>
    </message>
    <message>
        <source>Two tags are called “{text}”.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>Dos etiquetas se llaman «{text}».</translation>
    </message>
    <message>
        <source>Two tags have the letter “{text}”.</source>
        <extracomment>annotator/core/tag_sets.py</extracomment>
        <translation>Dos etiquetas tienen la letra «{text}».</translation>
    </message>
    <message>
        <source>Type a name or a code name first.</source>
        <extracomment>annotator/services/students.py</extracomment>
        <translation>Escribe primero un nombre o un seudónimo.</translation>
    </message>
    <message>
        <source>Use at most {most} characters; a code name will do.</source>
        <extracomment>annotator/services/students.py</extracomment>
        <translation>Usa como máximo {most} caracteres; basta con un seudónimo.</translation>
    </message>
    <message>
        <source>Version {version} of the key of the lesson “{lesson}” is not in the workspace.</source>
        <extracomment>annotator/services/comparing.py</extracomment>
        <translation>La versión {version} de la clave de la lección «{lesson}» no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>a carriage return; line ends must be LF</source>
        <extracomment>annotator/content/article_text.py</extracomment>
        <translation>un retorno de carro; las líneas deben acabar en LF</translation>
    </message>
    <message>
        <source>a code point that is no character</source>
        <extracomment>annotator/content/article_text.py</extracomment>
        <translation>un código que no es ningún carácter</translation>
    </message>
    <message>
        <source>a control character</source>
        <extracomment>annotator/content/article_text.py</extracomment>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>a line end or control character</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>un fin de línea o un carácter de control</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a share from 0 to 1, written as a text such as “1/2”</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>una fracción de 0 a 1, escrita como texto, por ejemplo «1/2»</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>article_sha256 is not the SHA-256 of article.txt: the text was changed</source>
        <extracomment>annotator/content/lesson_check.py</extracomment>
        <translation>article_sha256 no es el SHA-256 de article.txt: el texto se ha cambiado</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>intento de escribir en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>begins before the one before it</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>empieza antes que el anterior</translation>
    </message>
    <message>
        <source>begins before the one before it ends</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>empieza antes de que acabe el anterior</translation>
    </message>
    <message>
        <source>begins with a byte order mark, which is no part of a text</source>
        <extracomment>annotator/content/article_text.py</extracomment>
        <translation>empieza con una marca de orden de bytes, que no forma parte de un texto</translation>
    </message>
    <message>
        <source>belongs to the lesson “{other}”, not to “{lesson}”</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>pertenece a la lección «{other}» y no a «{lesson}»</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>el byte {byte} no es UTF-8</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
        <source>does not lie in the text, which has {length} characters</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>no está dentro del texto, que tiene {length} caracteres</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>acaba antes de empezar</translation>
    </message>
    <message>
        <source>entry {number} of “{field}” must be a text</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>la entrada {number} de «{field}» debe ser un texto</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>holds a number that is too large, or is nested too deeply</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>contiene un número demasiado grande o está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>holds a value that cannot be read, or is nested too deeply</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>contiene un valor que no se puede leer o está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which is no character</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>contiene la mitad de un par sustituto, que no es ningún carácter</translation>
    </message>
    <message>
        <source>holds more than {most} files</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>contiene más de {most} archivos</translation>
    </message>
    <message>
        <source>holds no sentences</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>no contiene ninguna oración</translation>
    </message>
    <message>
        <source>holds no words</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>no contiene ninguna palabra</translation>
    </message>
    <message>
        <source>holds {what}</source>
        <extracomment>annotator/content/article_text.py</extracomment>
        <translation>contiene {what}</translation>
    </message>
    <message>
        <source>holds “{name}” twice</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>contiene «{name}» dos veces</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>annotator/content/article_text.py</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>is not the SHA-256 of article.txt: the text was changed</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>no es el SHA-256 de article.txt: el texto se ha cambiado</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>es de otro programa</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is no database</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>it is no locked workspace</source>
        <extracomment>annotator/storage/locked_file.py</extracomment>
        <translation>no es un espacio de trabajo bloqueado</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <extracomment>annotator/storage/locked_home.py</extracomment>
        <translation>no es lo que se escribió</translation>
    </message>
    <message>
        <source>its bytes were changed, or its end is missing</source>
        <extracomment>annotator/storage/locked_file.py</extracomment>
        <translation>se han cambiado sus bytes o le falta el final</translation>
    </message>
    <message>
        <source>its keys cannot be read</source>
        <extracomment>annotator/storage/pass_phrase.py</extracomment>
        <translation>no se pueden leer las llaves con que se abre</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <extracomment>annotator/storage/vault.py</extracomment>
        <translation>sus partes no van juntas</translation>
    </message>
    <message>
        <source>larger than {limit} MB, which no lesson needs</source>
        <extracomment>annotator/content/lesson_source.py</extracomment>
        <translation>ocupa más de {limit} MB, y ninguna lección necesita tanto</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>made by a newer version of the program (format {number}, this program reads up to {newest})</source>
        <extracomment>annotator/content/findings.py</extracomment>
        <translation>hecho con una versión más reciente del programa (formato {number}; este programa lee hasta el {newest})</translation>
    </message>
    <message>
        <source>must be an object</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be two whole numbers, [start, end]</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>deben ser dos números enteros, [inicio, fin]</translation>
    </message>
    <message>
        <source>must hold a JSON object</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>debe contener un objeto JSON</translation>
    </message>
    <message>
        <source>names the lesson “{id}” twice</source>
        <extracomment>annotator/content/course_toml.py</extracomment>
        <translation>nombra dos veces la lección «{id}»</translation>
    </message>
    <message>
        <source>names the passage&apos;s own tag “{tag}”</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>nombra la propia etiqueta del pasaje, «{tag}»</translation>
    </message>
    <message>
        <source>names the source “{id}” twice</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>nombra dos veces la fuente «{id}»</translation>
    </message>
    <message>
        <source>not a file</source>
        <extracomment>annotator/content/lesson_source.py</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not a lesson file, or damaged</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>no es un archivo de lección o está dañado</translation>
    </message>
    <message>
        <source>not valid JSON at line {line}, column {column}</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>JSON no válido en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>not valid TOML at {at}</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>TOML no válido en {at}</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>uno de estos valores: {values}</translation>
    </message>
    <message>
        <source>only its beginning is left</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>solo queda el principio</translation>
    </message>
    <message>
        <source>the colour “{colour}” is neither a name of the palette nor #rrggbb</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>el color «{colour}» no es ni un nombre de la paleta ni #rrggbb</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>el final</translation>
    </message>
    <message>
        <source>the field “{field}” holds {what}</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>el campo «{field}» contiene {what}</translation>
    </message>
    <message>
        <source>the field “{field}” is empty</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>el campo «{field}» está vacío</translation>
    </message>
    <message>
        <source>the field “{field}” is longer than {most} characters</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>el campo «{field}» tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>the field “{field}” is missing</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>falta el campo «{field}»</translation>
    </message>
    <message>
        <source>the field “{field}” must be a list</source>
        <extracomment>annotator/content/lesson_check.py</extracomment>
        <translation>el campo «{field}» debe ser una lista</translation>
    </message>
    <message>
        <source>the field “{field}” must be a time with its zone, such as {example}</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>el campo «{field}» debe ser una hora con su zona, por ejemplo {example}</translation>
    </message>
    <message>
        <source>the field “{field}” must be {wanted}</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>el campo «{field}» debe ser {wanted}</translation>
    </message>
    <message>
        <source>the field “{field}” stands twice in one object</source>
        <extracomment>annotator/content/text_files.py</extracomment>
        <translation>el campo «{field}» aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>the format is not “{family}/{newest}”</source>
        <extracomment>annotator/content/findings.py</extracomment>
        <translation>el formato no es «{family}/{newest}»</translation>
    </message>
    <message>
        <source>the id “{id}” is not the name of the file</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>el identificador «{id}» no es el nombre del archivo</translation>
    </message>
    <message>
        <source>the id “{id}” is not the name of the folder</source>
        <extracomment>annotator/content/lesson_files.py</extracomment>
        <translation>el identificador «{id}» no es el nombre de la carpeta</translation>
    </message>
    <message>
        <source>the id “{id}” may hold only a-z, 0-9 and single hyphens</source>
        <extracomment>annotator/content/course_toml.py</extracomment>
        <translation>el identificador «{id}» solo puede contener a-z, 0-9 y guiones sueltos</translation>
    </message>
    <message>
        <source>the ids “extra” and “missed” have a meaning in the comparison; take another</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>los identificadores «extra» y «missed» tienen un significado en la comparación; elige otro</translation>
    </message>
    <message>
        <source>the key is here both open and sealed; only one of them may be</source>
        <extracomment>annotator/content/lesson_check.py</extracomment>
        <translation>la clave está aquí abierta y sellada a la vez; solo puede estar de una forma</translation>
    </message>
    <message>
        <source>the key names no source “{id}”</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>la clave no nombra ninguna fuente «{id}»</translation>
    </message>
    <message>
        <source>the lesson has no tag “{tag}”</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>la lección no tiene la etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>the lessons unpack to more than {limit} MB</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>las lecciones ocupan más de {limit} MB al desempaquetarlas</translation>
    </message>
    <message>
        <source>the letter must be one or two characters</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>la letra debe tener uno o dos caracteres</translation>
    </message>
    <message>
        <source>the quotation is not at [{start}, {end})</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>la cita no está en [{start}, {end})</translation>
    </message>
    <message>
        <source>the rule “{rule}” is not known to this program</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>este programa no conoce la regla «{rule}»</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>annotator/content/fields.py</extracomment>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>two passages have the id “{id}”</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>dos pasajes tienen el identificador «{id}»</translation>
    </message>
    <message>
        <source>two sources have the id “{id}”</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>dos fuentes tienen el identificador «{id}»</translation>
    </message>
    <message>
        <source>two tags have the id “{value}”</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>dos etiquetas tienen el identificador «{value}»</translation>
    </message>
    <message>
        <source>two tags have the letter “{value}”</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>dos etiquetas tienen la letra «{value}»</translation>
    </message>
    <message>
        <source>two tags have the name “{value}”</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>dos etiquetas tienen el nombre «{value}»</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <extracomment>annotator/core/errors.py</extracomment>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>was made for another text: article_sha256 is not that of article.txt</source>
        <extracomment>annotator/content/key_json.py</extracomment>
        <translation>se hizo para otro texto: article_sha256 no es el de article.txt</translation>
    </message>
    <message>
        <source>{count} lessons; a course has 1 to {most}</source>
        <extracomment>annotator/content/course_toml.py</extracomment>
        <translation>{count} lecciones; un curso tiene de 1 a {most}</translation>
    </message>
    <message>
        <source>{count} tags; a lesson has {fewest} to {most}</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>{count} etiquetas; una lección tiene de {fewest} a {most}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <extracomment>annotator/content/article_json.py</extracomment>
        <translation>No se puede leer {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} holds no key that is open.</source>
        <extracomment>annotator/content/colleague_keys.py</extracomment>
        <translation>{file} no contiene ninguna clave abierta.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{path} is not a workspace of this program ({detail}).</source>
        <extracomment>annotator/storage/file_check.py</extracomment>
        <translation>{path} no es un espacio de trabajo de este programa ({detail}).</translation>
    </message>
    <message>
        <source>{path} is the workspace itself and cannot be its own copy.</source>
        <extracomment>annotator/storage/homes.py</extracomment>
        <translation>{path} es el propio espacio de trabajo y no puede ser su copia.</translation>
    </message>
    <message>
        <source>{rule} of {passage} is {value}; possible is: {allowed}.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>{rule} de {passage} vale {value}; lo posible es: {allowed}.</translation>
    </message>
    <message>
        <source>{what} goes from {start} to {end}, but the text only has {length} characters.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>{what} va de {start} a {end}, pero el texto solo tiene {length} caracteres.</translation>
    </message>
    <message>
        <source>{whose} has two passages with the id {passage}.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>{whose} tiene dos pasajes con el identificador {passage}.</translation>
    </message>
    <message>
        <source>{whose} has {count} passages over one word; at most {most} are possible.</source>
        <extracomment>annotator/core/placing.py</extracomment>
        <translation>{whose} tiene {count} pasajes sobre una misma palabra; como máximo puede haber {most}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written ({reason}).</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>No se puede escribir «{file}» ({reason}).</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: the folder is read-only, or the file is open in another program.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>No se puede escribir «{file}»: la carpeta es de solo lectura o el archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>“{file}” is a folder.</source>
        <extracomment>annotator/services/files.py</extracomment>
        <translation>«{file}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{lesson}” has other tags than the first lesson of the course.</source>
        <extracomment>annotator/services/courses.py</extracomment>
        <translation>«{lesson}» tiene otras etiquetas que la primera lección del curso.</translation>
    </message>
    <message>
        <source>“{name}” does not belong into a lesson</source>
        <extracomment>annotator/content/lesson_archive.py</extracomment>
        <translation>«{name}» no forma parte de una lección</translation>
    </message>
    <message>
        <source>“{name}” does not belong into the course</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>«{name}» no pertenece al curso</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device, not a file</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>«{name}» es un enlace o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>“{name}” is encrypted</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>«{name}» está cifrado</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <extracomment>annotator/content/course_files.py</extracomment>
        <translation>falta «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is not a safe file name</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>«{name}» no es un nombre de archivo seguro</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is not supported</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>«{name}» está comprimido de una forma que no se admite</translation>
    </message>
    <message>
        <source>“{name}” is packed too tightly to be a lesson&apos;s</source>
        <extracomment>annotator/content/archives.py</extracomment>
        <translation>«{name}» está demasiado comprimido para ser de una lección</translation>
    </message>
    <message>
        <source>“{value}” is no language tag such as “en” or “es”</source>
        <extracomment>annotator/content/lesson_toml.py</extracomment>
        <translation>«{value}» no es un código de idioma como «en» o «es»</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Agreed</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>De más</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Other edges</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>Otros bordes</translation>
    </message>
    <message>
        <source>Other tag</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Sure and different</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>Sin dudas, pero distinto</translation>
    </message>
    <message>
        <source>To think about again</source>
        <extracomment>annotator/ui/review/groups.py</extracomment>
        <translation>Para pensar de nuevo</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>What this lesson is for</source>
        <extracomment>annotator/ui/reader/passage_panel.py</extracomment>
        <translation>Para qué es esta lección</translation>
    </message>
</context>
<context>
    <name>hand in</name>
    <message numerus="yes">
        <source>%Ln passage(s) without a reason:</source>
        <extracomment>annotator/ui/reader/hand_in_text.py</extracomment>
        <translation>
            <numerusform>%Ln pasaje sin razón:</numerusform>
            <numerusform>%Ln pasajes sin razón:</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson has no key, so nothing will be compared. Your work can be saved as a report.</source>
        <extracomment>annotator/ui/reader/hand_in_text.py</extracomment>
        <translation>Esta lección no tiene clave, así que no se comparará nada. Puedes guardar tu trabajo como informe.</translation>
    </message>
    <message>
        <source>This try can then no longer be changed. You can begin a new one from it.</source>
        <extracomment>annotator/ui/reader/hand_in_text.py</extracomment>
        <translation>Después ya no se podrá cambiar este intento. Puedes empezar otro a partir de él.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>annotator/ui/reader/hand_in_text.py</extracomment>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>1: right place, accepted tag</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>1: lugar correcto, etiqueta aceptada</translation>
    </message>
    <message>
        <source>2: too short, right tag</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>2: demasiado corto, etiqueta correcta</translation>
    </message>
    <message>
        <source>3: right place, other tag</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>3: lugar correcto, otra etiqueta</translation>
    </message>
    <message>
        <source>A passage that you missed loses its share; so does a highlight that meets no passage of the key.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Un pasaje omitido pierde su parte; un resaltado que no da con ningún pasaje de la clave, también.</translation>
    </message>
    <message>
        <source>All work on this computer is kept in this one file:</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Todo el trabajo de este equipo se guarda en este único archivo:</translation>
    </message>
    <message>
        <source>An example</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Un ejemplo</translation>
    </message>
    <message>
        <source>Copies that the program made before it changed the file&apos;s format:</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Copias que hizo el programa antes de cambiar el formato del archivo:</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>Each of your highlights is compared with at most one passage of the key: the one that it fits, place first, tag second. The fit is 2 × the words they have in common ÷ (words of the one + words of the other): 1 if they are the same, 0 if they have no word in common.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Cada resaltado tuyo se compara como mucho con un pasaje de la clave: aquel al que mejor se ajusta, primero por el lugar y después por la etiqueta. El ajuste es 2 × las palabras que tienen en común ÷ (palabras de uno + palabras del otro): 1 si son iguales, 0 si no comparten ninguna palabra.</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Enter; Enter again keeps it, Shift + Enter begins a line</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Intro; otra vez Intro la guarda, Mayús + Intro empieza otra línea</translation>
    </message>
    <message>
        <source>Every passage of the key holds one share, and so does every highlight of yours. A highlight and its passage therefore hold two.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Cada pasaje de la clave vale una parte, y cada resaltado tuyo también. Un resaltado y su pasaje valen, por tanto, dos.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Found it</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Give the selection a tag, or change it</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Poner una etiqueta a la selección o cambiarla</translation>
    </message>
    <message>
        <source>Had the student left out passage 3 and marked some other words as a claim instead, both would lose their one share: {less} ÷ 6 × 100 = 60.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Si no hubiera marcado el pasaje 3 y hubiera marcado otras palabras como afirmación, ambos perderían su parte: {less} ÷ 6 × 100 = 60.</translation>
    </message>
    <message>
        <source>Half of the credit is for the place. The score is no grade; your teacher&apos;s rules may differ a little, and the report names them.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>La mitad del crédito es por el lugar. La puntuación no es una nota; las reglas de tu docente pueden ser algo distintas, y el informe las indica.</translation>
    </message>
    <message>
        <source>How to copy it</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Cómo copiarlo</translation>
    </message>
    <message>
        <source>If you copy the file yourself, close the program first. While it is open, the file lacks at most what was done in the last few seconds.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Si copias el archivo por tu cuenta, cierra antes el programa. Mientras está abierto, al archivo le falta como mucho lo hecho en los últimos segundos.</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>It takes no side. It teaches what kind of statement a passage is and how it could be checked.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>No toma partido. Enseña qué tipo de afirmación es un pasaje y cómo se podría comprobar.</translation>
    </message>
    <message>
        <source>Its journal is a write-ahead log (WAL): what has just been done stands in {journal} for a moment and moves into the file soon after, and when the program ends.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Su diario es un registro de escritura anticipada (WAL): lo que se acaba de hacer está un momento en {journal} y pasa al archivo poco después y cuando el programa termina.</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Learn to read the news closely: claim, opinion or sourced fact?</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Aprende a leer las noticias con atención: ¿afirmación, opinión o hecho con fuente?</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Soltar la selección</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is no account, no network and no telemetry. The file holds names or code names, highlights with reasons, and their earlier versions, so that undo works. It is not encrypted: everyone who uses the same account of this computer could read it. On a shared computer a code name is better than a name.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Nada sale de este equipo: no hay cuentas, ni red, ni telemetría. El archivo contiene nombres o seudónimos, resaltados con sus razones y sus versiones anteriores, para que se pueda deshacer. No está cifrado: cualquiera que use la misma cuenta de este equipo podría leerlo. En un equipo compartido es mejor un seudónimo que un nombre.</translation>
    </message>
    <message>
        <source>Passage</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Right tag</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Etiqueta correcta</translation>
    </message>
    <message>
        <source>Score = earned shares ÷ all shares × 100. You can add the column up yourself.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Puntuación = partes ganadas ÷ todas las partes × 100. Puedes sumar la columna por tu cuenta.</translation>
    </message>
    <message>
        <source>Select a word, a sentence</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Seleccionar una palabra, una oración</translation>
    </message>
    <message>
        <source>Select by letters or words</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Seleccionar por letras o palabras</translation>
    </message>
    <message>
        <source>Select words in the article, then press a number:</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Selecciona palabras en el artículo y pulsa un número:</translation>
    </message>
    <message>
        <source>Sentence by sentence: sentences, words inside them</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Oración por oración: oraciones y palabras dentro de ellas</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Shift + arrows, Ctrl + Shift + arrows</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Mayús + flechas, Ctrl + Mayús + flechas</translation>
    </message>
    <message>
        <source>Sizes are counted in words. Spaces and punctuation do not matter; a word that a highlight touches is in it.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Los tamaños se cuentan en palabras. Los espacios y la puntuación no importan; si un resaltado toca una palabra, la palabra está dentro.</translation>
    </message>
    <message>
        <source>Special cases only help you: passages that are optional cost nothing when they are left out, and a passage that you marked in pieces counts as one.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Los casos especiales solo te ayudan: los pasajes opcionales no cuestan nada si los dejas fuera, y un pasaje que marcaste en trozos cuenta como uno.</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Tab, Mayús + Tab</translation>
    </message>
    <message>
        <source>The key has three passages: 1 a claim (opinion is also accepted), 2 an opinion of 9 words, 3 a claim. A student marks passage 1 exactly, as an opinion; 6 of the 9 words of passage 2, as an opinion; and passage 3 exactly, as a sourced fact.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>La clave tiene tres pasajes: 1, una afirmación (también se acepta opinión); 2, una opinión de 9 palabras; 3, una afirmación. Un estudiante marca exactamente el pasaje 1 como opinión; 6 de las 9 palabras del pasaje 2, como opinión; y exactamente el pasaje 3, como hecho con fuente.</translation>
    </message>
    <message>
        <source>The settings used last stand beside it:</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Los últimos ajustes usados están al lado:</translation>
    </message>
    <message>
        <source>This drive does not allow a write-ahead log, so the journal is a simpler one (TRUNCATE). It is slower and just as safe: every change stands in the file at once.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Esta unidad no permite un registro de escritura anticipada, así que el diario es más sencillo (TRUNCATE). Es más lento e igual de seguro: cada cambio está en el archivo de inmediato.</translation>
    </message>
    <message>
        <source>Three figures stand beside the score, so that finding and naming are never mixed up:</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Junto a la puntuación hay tres datos, para no confundir nunca encontrar con nombrar:</translation>
    </message>
    <message>
        <source>To the passages and back</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Ir a los pasajes y volver</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Together they earn their two shares × credit. Credit = how well the place fits × (½ for the place + ½ if the tag is right).</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Juntos ganan sus dos partes × crédito. Crédito = cuánto se ajusta el lugar × (½ por el lugar + ½ si la etiqueta es correcta).</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Up and Down, Left and Right; Shift extends</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Arriba y abajo, izquierda y derecha; Mayús amplía</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>Escribir la razón</translation>
    </message>
    <message>
        <source>double click, triple click; drag for more</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>doble clic, triple clic; arrastra para ampliar</translation>
    </message>
    <message>
        <source>how many of those have the right tag, or one that the key also accepts</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>cuántos de esos tienen la etiqueta correcta u otra que la clave también acepta</translation>
    </message>
    <message>
        <source>how many of your highlights met a passage of the key</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>cuántos resaltados tuyos dieron con un pasaje de la clave</translation>
    </message>
    <message>
        <source>how many passages of the key you found, whatever tag you gave them</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>cuántos pasajes de la clave encontraste, con cualquier etiqueta</translation>
    </message>
    <message>
        <source>public domain</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>{earned} of 6 shares are earned: {earned} ÷ 6 × 100 = {score}, shown as 77. Found it: 3 of 3. Right tag: 2 of 3. Precision: 3 of 3.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>Se ganan {earned} de 6 partes: {earned} ÷ 6 × 100 = {score}, que se muestra como 77. Encontrado: 3 de 3. Etiqueta correcta: 2 de 3. Precisión: 3 de 3.</translation>
    </message>
    <message>
        <source>“Back up now” writes one complete file at any time, also while somebody works. To use a copy, close the program and put the copy in the place of the file above, under its name.</source>
        <extracomment>annotator/ui/help_texts.py</extracomment>
        <translation>«Hacer una copia de seguridad» escribe un archivo completo en cualquier momento, también mientras alguien trabaja. Para usar una copia, cierra el programa y pon la copia en el lugar del archivo de arriba, con su nombre.</translation>
    </message>
    <message>
        <source>“Change keys” gives an action another key, for you alone.</source>
        <extracomment>annotator/ui/help_dialogs.py</extracomment>
        <translation>«Cambiar teclas» da otra tecla a una acción, solo para ti.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>chino</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>annotator/ui/library/languages.py</extracomment>
        <translation>vietnamita</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Readable files</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Archivos legibles</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s) that can be read without the pass phrase?</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>
            <numerusform>¿Borrar %n archivo que se puede leer sin la frase de contraseña?</numerusform>
            <numerusform>¿Borrar %n archivos que se pueden leer sin la frase de contraseña?</numerusform>
        </translation>
    </message>
    <message>
        <source>The readable files are removed.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Los archivos legibles se han borrado.</translation>
    </message>
    <message>
        <source>These could not be removed, remove them yourself: {files}</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Estos no se han podido borrar; bórralos tú: {files}</translation>
    </message>
    <message>
        <source>They are other states of the instructor’s side, which the program does not use while it is locked. They are removed for good.</source>
        <extracomment>annotator/ui/teach/lock_dialogs.py</extracomment>
        <translation>Son otros estados del lado del docente, que el programa no usa mientras está bloqueado. Se borran para siempre.</translation>
    </message>
</context>
<context>
    <name>not_counted</name>
    <message>
        <source>Not counted</source>
        <extracomment>annotator/ui/teach/not_counted.py</extracomment>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Should a highlight on these words count?</source>
        <extracomment>annotator/ui/teach/not_counted.py</extracomment>
        <translation>¿Debe contar un resaltado sobre estas palabras?</translation>
    </message>
    <message>
        <source>Words that are no statement of the article: a caption, a byline, an advertisement.</source>
        <extracomment>annotator/ui/teach/not_counted.py</extracomment>
        <translation>Palabras que no son una afirmación del artículo: un pie de foto, una firma, un anuncio.</translation>
    </message>
</context>
<context>
    <name>passage</name>
    <message>
        <source>Choose a passage first, then select the words that name its source.</source>
        <extracomment>annotator/ui/reader/passage_acts.py</extracomment>
        <translation>Elige primero un pasaje y selecciona después las palabras que nombran su fuente.</translation>
    </message>
    <message>
        <source>Select the words that name the source, then press the key again.</source>
        <extracomment>annotator/ui/reader/passage_acts.py</extracomment>
        <translation>Selecciona las palabras que nombran la fuente y pulsa la tecla otra vez.</translation>
    </message>
    <message>
        <source>There is no later passage with the same tag to join with.</source>
        <extracomment>annotator/ui/reader/passage_acts.py</extracomment>
        <translation>No hay ningún pasaje posterior con la misma etiqueta al que unirlo.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Nothing was printed. Save the report as PDF, and print that.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>No se ha impreso nada. Guarda el informe como PDF e imprímelo.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This computer cannot print from here.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>Este equipo no puede imprimir desde aquí.</translation>
    </message>
</context>
<context>
    <name>quotation</name>
    <message>
        <source>“{text}”</source>
        <extracomment>annotator/ui/speech.py</extracomment>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>%n supresión</numerusform>
            <numerusform>%n supresiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s)</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>%n inserción</numerusform>
            <numerusform>%n inserciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) without a meaning in the file, shown as �: compare them with the source.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>%n letra sin significado en el archivo, mostrada como �: compárala con el original.</numerusform>
            <numerusform>%n letras sin significado en el archivo, mostradas como �: compáralas con el original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from right to left: check the numbers and foreign words in them.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>%n línea de derecha a izquierda: revisa sus números y palabras extranjeras.</numerusform>
            <numerusform>%n líneas de derecha a izquierda: revisa sus números y palabras extranjeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more word(s)</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>
            <numerusform>%n palabra más</numerusform>
            <numerusform>%n palabras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>%n traslado</numerusform>
            <numerusform>%n traslados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passage(s)</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>
            <numerusform>%n pasaje nuevo</numerusform>
            <numerusform>%n pasajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them optional (can add points, never costs any)</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>
            <numerusform>%n de ellos opcional (puede sumar puntos, nunca los resta)</numerusform>
            <numerusform>%n de ellos opcionales (pueden sumar puntos, nunca los restan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without any text, perhaps scanned: {names}.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>%n página sin texto, quizá escaneada: {names}.</numerusform>
            <numerusform>%n páginas sin texto, quizá escaneadas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>
            <numerusform>%n pasaje cambiado</numerusform>
            <numerusform>%n pasajes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) taken out</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>
            <numerusform>%n pasaje quitado</numerusform>
            <numerusform>%n pasajes quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>
            <numerusform>%n regla cambiada</numerusform>
            <numerusform>%n reglas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>
            <numerusform>%n fuente cambiada</numerusform>
            <numerusform>%n fuentes cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncounted region(s) changed</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>
            <numerusform>%n parte sin contar cambiada</numerusform>
            <numerusform>%n partes sin contar cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>(stayed with it)</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>(se mantuvo)</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>.</translation>
    </message>
    <message>
        <source>; the key has another tag.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>; la clave tiene otra etiqueta.</translation>
    </message>
    <message>
        <source>; the key&apos;s tag is {key_tag}, you chose {own_tag}.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>; la etiqueta de la clave es {key_tag}; elegiste {own_tag}.</translation>
    </message>
    <message>
        <source>; the tag {key_tag} is right.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>; la etiqueta {key_tag} es correcta.</translation>
    </message>
    <message>
        <source>; your tag is accepted.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>; tu etiqueta se acepta.</translation>
    </message>
    <message>
        <source>; your tag is right.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>; tu etiqueta es correcta.</translation>
    </message>
    <message>
        <source>; your tag {own_tag} is also accepted (the key has {key_tag}).</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>; tu etiqueta {own_tag} también se acepta (la clave tiene {key_tag}).</translation>
    </message>
    <message numerus="yes">
        <source>A border that is up to %n word(s) off still counts as exact.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>
            <numerusform>Un borde que se desvía hasta %n palabra aún cuenta como exacto.</numerusform>
            <numerusform>Un borde que se desvía hasta %n palabras aún cuenta como exacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A box beside the text</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Un recuadro junto al texto</translation>
    </message>
    <message>
        <source>A fit of at least one half earns the place in full; below it earns as much as it fits.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Un ajuste de al menos la mitad gana el lugar entero; por debajo gana tanto como se ajusta.</translation>
    </message>
    <message>
        <source>A form</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Un formulario</translation>
    </message>
    <message>
        <source>A line above the words is your highlight, a line below them is a passage of the key.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Una línea sobre las palabras es un resaltado tuyo; una línea debajo es un pasaje de la clave.</translation>
    </message>
    <message>
        <source>A line above the words is your highlight.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Una línea sobre las palabras es un resaltado tuyo.</translation>
    </message>
    <message>
        <source>A menu or list of links</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Un menú o una lista de enlaces</translation>
    </message>
    <message>
        <source>A notice about cookies or privacy</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Un aviso sobre cookies o privacidad</translation>
    </message>
    <message>
        <source>A page number</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Un número de página</translation>
    </message>
    <message>
        <source>A passage gets it when</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Un pasaje la lleva cuando</translation>
    </message>
    <message>
        <source>A question mark stands for a tag that is not shown.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Un signo de interrogación ocupa el lugar de una etiqueta que no se muestra.</translation>
    </message>
    <message>
        <source>A score alone says little: “found it” and “right tag” say what to look at.</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Una puntuación sola dice poco: «encontrado» y «etiqueta correcta» dicen en qué fijarse.</translation>
    </message>
    <message>
        <source>A student can hardly tell this from the passage {other}: a highlight that meets one of them exactly finds the other too.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Un estudiante apenas puede distinguir este pasaje de {other}: un resaltado exacto de uno encuentra también el otro.</translation>
    </message>
    <message>
        <source>A table of contents</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Un índice</translation>
    </message>
    <message>
        <source>A window over the page</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Una ventana sobre la página</translation>
    </message>
    <message>
        <source>A wrong tag earns nothing.</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Una etiqueta equivocada no gana nada.</translation>
    </message>
    <message>
        <source>About wrong tags</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Sobre etiquetas equivocadas</translation>
    </message>
    <message>
        <source>About your second tag</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>Sobre tu segunda etiqueta</translation>
    </message>
    <message>
        <source>About your tag</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>Sobre tu etiqueta</translation>
    </message>
    <message>
        <source>Accepted tag</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Etiqueta aceptada</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Agreement on passages</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>Acuerdo en los pasajes</translation>
    </message>
    <message>
        <source>Agreement on passages and tags</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>Acuerdo en pasajes y etiquetas</translation>
    </message>
    <message>
        <source>Agreement on {tag}</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>Acuerdo en {tag}</translation>
    </message>
    <message>
        <source>All other figures and points in this report are those of the first answers.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Todos los demás datos y puntos de este informe son los de las primeras respuestas.</translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Alpha and kappa: from 0.8 reliable, from 0.667 for tentative conclusions only (Krippendorff 2004). The words of a text are not independent of each other, so no interval is shown.</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>Alfa y kappa: fiables desde 0,8; desde 0,667 solo para conclusiones provisionales (Krippendorff 2004). Las palabras de un texto no son independientes entre sí, por eso no se muestra ningún intervalo.</translation>
    </message>
    <message>
        <source>Alpha of the words, {tag}</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>Alfa de las palabras, {tag}</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>También se acepta</translation>
    </message>
    <message>
        <source>An extra highlight costs nothing.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Un resaltado de más no cuesta nada.</translation>
    </message>
    <message>
        <source>An extra highlight puts 1 share at stake.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Un resaltado de más pone en juego 1 parte.</translation>
    </message>
    <message>
        <source>An extra highlight puts {extra} of a share at stake.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Un resaltado de más pone en juego {extra} de una parte.</translation>
    </message>
    <message>
        <source>Another reading that experts defend</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>Otra lectura que defienden expertos</translation>
    </message>
    <message>
        <source>Another tag. What the key says is shown after a second answer.</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Otra etiqueta. Lo que dice la clave se muestra después de una segunda respuesta.</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Ask again:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Pregúntate de nuevo:</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Borders are exact to the word: no tolerance.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Los bordes son exactos a la palabra: sin tolerancia.</translation>
    </message>
    <message>
        <source>By tag (found it and right tag by the key’s tag, precision by the student’s)</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Por etiqueta (encontrado y etiqueta correcta, por la etiqueta de la clave; precisión, por la del estudiante)</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Characters that could not be printed: {count}</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Caracteres que no se pudieron imprimir: {count}</translation>
    </message>
    <message>
        <source>Check:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Comprobación:</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Edges up to two words off are exact, half of a passage is enough, and an extra highlight puts half a share at stake.</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Los bordes valen como exactos hasta a dos palabras, basta la mitad de un pasaje y un resaltado de más pone en juego media parte.</translation>
    </message>
    <message>
        <source>Every passage of the key holds one share (or its weight), and every highlight holds one share; a pair of the two holds both. A pair earns its shares × credit, and credit = place × (part for the place + part for the tag). A missed passage and an extra highlight lose their share.</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Cada pasaje de la clave vale una parte (o su peso) y cada resaltado vale una parte; una pareja de ambos vale las dos. Una pareja gana sus partes × crédito, y crédito = lugar × (proporción del lugar + proporción de la etiqueta). Un pasaje omitido y un resaltado de más pierden su parte.</translation>
    </message>
    <message>
        <source>Every tag is right or accepted here, so it asks for no decision.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Aquí toda etiqueta es correcta o se acepta, así que no exige ninguna decisión.</translation>
    </message>
    <message>
        <source>Experts also defend {tag}</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>También hay expertos que defienden {tag}</translation>
    </message>
    <message>
        <source>Experts disagree</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Los expertos discrepan</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>De más</translation>
    </message>
    <message>
        <source>Extra marks</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Marcas de más</translation>
    </message>
    <message>
        <source>Extra: this matches no passage of the key.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>De más: no corresponde a ningún pasaje de la clave.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fields of another program</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Campos de otro programa</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>First and second answers</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Primeras y segundas respuestas</translation>
    </message>
    <message>
        <source>First answers</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Primeras respuestas</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>For information</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Para tu información</translation>
    </message>
    <message>
        <source>Found it</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Gains</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Goals of the lesson</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Objetivos de la lección</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Handed in. The work was not compared with a key, so there is no score. It is listed below.</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>Entregado. El trabajo no se comparó con una clave, así que no hay puntuación. Se enumera a continuación.</translation>
    </message>
    <message>
        <source>Hidden in the source</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Oculto en el original</translation>
    </message>
    <message>
        <source>Highlights that touch no word, and therefore count neither for nor against: {count}.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Resaltados que no tocan ninguna palabra y por eso no cuentan ni a favor ni en contra: {count}.</translation>
    </message>
    <message>
        <source>Highlights that wait for a second answer: {count}. What the key says of them is shown after it, and so are the figures by tag.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Resaltados que esperan una segunda respuesta: {count}. Lo que dice de ellos la clave se muestra después, igual que los datos por etiqueta.</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Pista:</translation>
    </message>
    <message>
        <source>How sure:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Seguridad:</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Cómo se calcula la puntuación</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>In pieces</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>En trozos</translation>
    </message>
    <message>
        <source>In pieces: your {highlights} highlights together cover {inside} of its {size} and {outside} outside it; one highlight is enough{clause}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>En trozos: tus {highlights} resaltados cubren juntos {inside} de {size} y {outside} de fuera; basta con uno{clause}</translation>
    </message>
    <message>
        <source>In pieces: your {highlights} highlights together cover {inside} of its {size}; one highlight is enough{clause}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>En trozos: tus {highlights} resaltados cubren juntos {inside} de {size}; basta con uno{clause}</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>Kappa of the tags</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>Kappa de las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Kept as plain words: %n link(s) without an address that can be opened safely.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Conservado solo con sus palabras: %n enlace sin una dirección que se pueda abrir con seguridad.</numerusform>
            <numerusform>Conservados solo con sus palabras: %n enlaces sin una dirección que se pueda abrir con seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n piece(s) of text struck out in the source.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Conservado: %n fragmento tachado en el original.</numerusform>
            <numerusform>Conservados: %n fragmentos tachados en el original.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>LIX is the mean number of words in a sentence plus the percentage of words with more than six letters. Compare it only with texts in the same language: long words are usual in some of them.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>LIX es la media de palabras por oración más el porcentaje de palabras de más de seis letras. Compáralo solo con textos en la misma lengua: en algunas las palabras largas son corrientes.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n comment(s) in the margin.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitido: %n comentario al margen.</numerusform>
            <numerusform>Omitidos: %n comentarios al margen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n embedded object(s), such as charts, films or frames.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitido: %n objeto incrustado, como gráficos, vídeos o marcos.</numerusform>
            <numerusform>Omitidos: %n objetos incrustados, como gráficos, vídeos o marcos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n formula(s) that cannot be written as a line of text.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitida: %n fórmula que no cabe en una línea de texto.</numerusform>
            <numerusform>Omitidas: %n fórmulas que no caben en una línea de texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n page number(s) in the text.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitido: %n número de página en el texto.</numerusform>
            <numerusform>Omitidos: %n números de página en el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n part(s) beside the main text: {names}.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitida: %n parte ajena al texto principal: {names}.</numerusform>
            <numerusform>Omitidas: %n partes ajenas al texto principal: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n picture(s) without alternative text.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitida: %n imagen sin texto alternativo.</numerusform>
            <numerusform>Omitidas: %n imágenes sin texto alternativo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n piece(s) of hidden text.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitido: %n fragmento de texto oculto.</numerusform>
            <numerusform>Omitidos: %n fragmentos de texto oculto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the text of %n header(s) or footer(s).</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Omitido: el texto de %n encabezado o pie de página.</numerusform>
            <numerusform>Omitido: el texto de %n encabezados o pies de página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Indulgente</translation>
    </message>
    <message>
        <source>Letter and line</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Letra y línea</translation>
    </message>
    <message>
        <source>Loses</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>Pierde</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Made by Annotator {version}. SHA-256 of the article’s text:</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Hecho con Annotator {version}. SHA-256 del texto del artículo:</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Marked twice</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Marcado dos veces</translation>
    </message>
    <message>
        <source>Marked twice: the same words with the same tag count once.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Marcado dos veces: las mismas palabras con la misma etiqueta cuentan una vez.</translation>
    </message>
    <message>
        <source>Marked twice: these words already carry another tag of yours; the second counts as an extra mark.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Marcado dos veces: estas palabras ya llevan otra etiqueta tuya; la segunda cuenta como marca de más.</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean (the middle 90%)</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Media (el 90&#xa0;% central)</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Juntado</translation>
    </message>
    <message>
        <source>Merged: your highlight also covers another passage; mark this one ({key_tag}) on its own.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Juntado: tu resaltado cubre también otro pasaje; marca este ({key_tag}) por separado.</translation>
    </message>
    <message>
        <source>Merged: your highlight also covers another passage; mark this one on its own.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Juntado: tu resaltado cubre también otro pasaje; marca este por separado.</translation>
    </message>
    <message>
        <source>Met by a highlight now.</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>Ahora lo encuentra un resaltado.</translation>
    </message>
    <message>
        <source>Met by a highlight until now.</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>Hasta ahora lo encontraba un resaltado.</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Missed: the key has a passage here.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Omitido: la clave tiene un pasaje aquí.</translation>
    </message>
    <message>
        <source>Missed: the key marks this as {key_tag}.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Omitido: la clave lo marca como {key_tag}.</translation>
    </message>
    <message numerus="yes">
        <source>Missing in the file: %n part(s): {names}.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Falta en el archivo: %n parte: {names}.</numerusform>
            <numerusform>Faltan en el archivo: %n partes: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No font on this computer has them. In this report each of them is shown as {box}. The work itself is kept whole; the report as a web page has every character.</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Ningún tipo de letra de este equipo los tiene. En este informe cada uno se muestra como {box}. El trabajo se conserva entero; el informe como página web tiene todos los caracteres.</translation>
    </message>
    <message>
        <source>No passage has the tag {tag}.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Ningún pasaje tiene la etiqueta {tag}.</translation>
    </message>
    <message numerus="yes">
        <source>No passage touches %n word(s), {share} of what counts.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>
            <numerusform>Ningún pasaje toca %n palabra, {share} de lo que cuenta.</numerusform>
            <numerusform>Ningún pasaje toca %n palabras, {share} de lo que cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points at stake.</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>Sin puntos en juego.</translation>
    </message>
    <message>
        <source>No reason is given why this has its tag.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>No se dice por qué tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>None of its words counts, because they lie in a region that is not counted.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Ninguna de sus palabras cuenta, porque están en una parte que no se cuenta.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Not counted: this lies in an optional passage.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>No cuenta: está dentro de un pasaje opcional.</translation>
    </message>
    <message>
        <source>Not counted: this part of the text is left out of the scoring.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>No cuenta: esta parte del texto queda fuera de la puntuación.</translation>
    </message>
    <message>
        <source>Not handed in: this is work in progress and has no score. The work so far is listed below.</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>Sin entregar: el trabajo está en curso y no tiene puntuación. Lo hecho hasta ahora se enumera a continuación.</translation>
    </message>
    <message>
        <source>Not in the key</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>No está en la clave</translation>
    </message>
    <message>
        <source>Not in the new key.</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>No está en la clave nueva.</translation>
    </message>
    <message>
        <source>Not in the old key.</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>No estaba en la clave anterior.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is at stake, so the score is 100.</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>No hay nada en juego, así que la puntuación es 100.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Only exact borders (within the tolerance) earn anything.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Solo ganan algo los bordes exactos (dentro de la tolerancia).</translation>
    </message>
    <message>
        <source>Only exact edges earn anything.</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Solo ganan algo los bordes exactos.</translation>
    </message>
    <message>
        <source>Only in the first key</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Solo en la primera clave</translation>
    </message>
    <message>
        <source>Only in the second key</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Solo en la segunda clave</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Optional, found</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Opcional, encontrado</translation>
    </message>
    <message>
        <source>Optional, left out</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Opcional, sin marcar</translation>
    </message>
    <message>
        <source>Optional. {sentence}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Opcional. {sentence}</translation>
    </message>
    <message>
        <source>Optional: nothing is lost by leaving it out.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Opcional: no se pierde nada por no marcarlo.</translation>
    </message>
    <message>
        <source>Other edges</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Otros bordes</translation>
    </message>
    <message>
        <source>Other tag</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Other tag and other edges</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Otra etiqueta y otros bordes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outside the article</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Fuera del artículo</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Part of a passage you marked in pieces: counted there.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Parte de un pasaje que marcaste en trozos: se cuenta allí.</translation>
    </message>
    <message>
        <source>Parts of the text whose words do not count: {count}.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Partes del texto cuyas palabras no cuentan: {count}.</translation>
    </message>
    <message>
        <source>Passage</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Passage by passage</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Pasaje por pasaje</translation>
    </message>
    <message>
        <source>Passages for which every tag is right</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Pasajes en los que todas las etiquetas valen</translation>
    </message>
    <message>
        <source>Passages none of whose words counts</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Pasajes sin ninguna palabra que cuente</translation>
    </message>
    <message>
        <source>Passages that are very long</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Pasajes muy largos</translation>
    </message>
    <message>
        <source>Passages that can hardly be told apart</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Pasajes que apenas se distinguen</translation>
    </message>
    <message>
        <source>Passages with a weight of more than one share: {count}.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Pasajes con un peso de más de una parte: {count}.</translation>
    </message>
    <message>
        <source>Passages within another one with the same tag</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Pasajes dentro de otro con la misma etiqueta</translation>
    </message>
    <message>
        <source>Passages without a why</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Pasajes sin un porqué</translation>
    </message>
    <message>
        <source>Piece</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Trozo</translation>
    </message>
    <message>
        <source>Place and tag count half each, and an extra highlight puts one share at stake.</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>El lugar y la etiqueta cuentan la mitad cada uno, y un resaltado de más pone en juego una parte.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points are tenths: each row first gets shares earned × 100 ÷ all shares at stake, cut after one decimal, and the tenths still missing in the total go to the rows that lost most by cutting. Lost points are made in the same way from the shares not earned, so both columns together add up to 100.</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Los puntos se dan en décimas: cada fila recibe primero partes ganadas × 100 ÷ todas las partes en juego, cortado tras un decimal, y las décimas que aún faltan para el total van a las filas que más perdieron con el corte. Los puntos perdidos se calculan igual con las partes no ganadas, de modo que las dos columnas suman 100.</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>Precisión</translation>
    </message>
    <message numerus="yes">
        <source>Proposed to be left out: %n table(s) of contents.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Se propone omitir: %n índice.</numerusform>
            <numerusform>Se propone omitir: %n índices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put together: %n word(s) parted at the end of a line: {names}.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Unida: %n palabra partida al final de una línea: {names}.</numerusform>
            <numerusform>Unidas: %n palabras partidas al final de una línea: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading report</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Informe de lectura</translation>
    </message>
    <message>
        <source>Reason:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Razón:</translation>
    </message>
    <message>
        <source>Repeated at the edge of several pages</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Repetido en el borde de varias páginas</translation>
    </message>
    <message>
        <source>Right passage</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Pasaje correcto</translation>
    </message>
    <message>
        <source>Right passage (close enough){clause}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Pasaje correcto (bastante cerca){clause}</translation>
    </message>
    <message>
        <source>Right passage{clause}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Pasaje correcto{clause}</translation>
    </message>
    <message>
        <source>Right tag</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>Etiqueta correcta</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score = {earned} ÷ {worth} × 100</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>Puntuación = {earned} ÷ {worth} × 100</translation>
    </message>
    <message>
        <source>Second answer</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Segunda respuesta</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Shares at stake</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Partes en juego</translation>
    </message>
    <message>
        <source>Shares earned</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Partes ganadas</translation>
    </message>
    <message>
        <source>Shifted</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Shifted: you marked {inside} of its {size} and {outside} outside it{clause}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Desplazado: marcaste {inside} de {size} y {outside} de fuera{clause}</translation>
    </message>
    <message>
        <source>So few points can come about without close reading, because half of the credit is for the place.</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Tan pocos puntos se pueden lograr sin leer con atención, porque la mitad del crédito es por el lugar.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Fuente:</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Strictness of place</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Exigencia con el lugar</translation>
    </message>
    <message>
        <source>Student</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Sin dudas</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags first</source>
        <extracomment>annotator/services/presenting/rule_presets.py</extracomment>
        <translation>Primero las etiquetas</translation>
    </message>
    <message>
        <source>Tags that no passage has</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Etiquetas que ningún pasaje lleva</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Quitado</translation>
    </message>
    <message numerus="yes">
        <source>Taken out: %n character(s) that no text may hold.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>
            <numerusform>Quitado: %n carácter que ningún texto puede contener.</numerusform>
            <numerusform>Quitados: %n caracteres que ningún texto puede contener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text inside a drawing</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Texto dentro de un dibujo</translation>
    </message>
    <message>
        <source>The article</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>The author of this file does not want its text to be copied. Use it only if you may.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>El autor de este archivo no quiere que se copie su texto. Úsalo solo si tienes permiso.</translation>
    </message>
    <message>
        <source>The difference, in your words:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>La diferencia, con tus palabras:</translation>
    </message>
    <message>
        <source>The figures</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>The foot of the page</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>El pie de la página</translation>
    </message>
    <message>
        <source>The head of the page</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>La cabecera de la página</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>La clave</translation>
    </message>
    <message numerus="yes">
        <source>The key has %n passage(s)</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>
            <numerusform>La clave tiene %n pasaje</numerusform>
            <numerusform>La clave tiene %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The key has another tag.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>La clave tiene otra etiqueta.</translation>
    </message>
    <message>
        <source>The key has no passage yet.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>La clave no tiene todavía ningún pasaje.</translation>
    </message>
    <message>
        <source>The key&apos;s tag is {key_tag}, you chose {own_tag}.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>La etiqueta de la clave es {key_tag}; elegiste {own_tag}.</translation>
    </message>
    <message>
        <source>The mean sentence has {words} words.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>La oración media tiene {words} palabras.</translation>
    </message>
    <message>
        <source>The place earns as much as it fits: half of the words give half of the place.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>El lugar gana tanto como se ajusta: la mitad de las palabras da la mitad del lugar.</translation>
    </message>
    <message>
        <source>The readability index LIX is {lix}: {level}.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>El índice de legibilidad LIX es {lix}: {level}.</translation>
    </message>
    <message>
        <source>The result</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The shares, row by row</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Las partes, fila por fila</translation>
    </message>
    <message>
        <source>The tag {own_tag} is also accepted (the key has {key_tag}).</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>La etiqueta {own_tag} también se acepta (la clave tiene {key_tag}).</translation>
    </message>
    <message>
        <source>The tag {own_tag} is right.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>La etiqueta {own_tag} es correcta.</translation>
    </message>
    <message>
        <source>The tags</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Las etiquetas</translation>
    </message>
    <message>
        <source>There is no highlight.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>No hay ningún resaltado.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n word(s) long and probably holds more than one statement.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>
            <numerusform>Tiene %n palabra y probablemente contiene más de una afirmación.</numerusform>
            <numerusform>Tiene %n palabras y probablemente contiene más de una afirmación.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the key itself gets.</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Es lo que obtiene la propia clave.</translation>
    </message>
    <message>
        <source>This key has scoring rules of its own, so there is nothing to compare the score with.</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Esta clave tiene reglas de puntuación propias, así que no hay nada con lo que comparar la puntuación.</translation>
    </message>
    <message>
        <source>This lesson shows the key’s reasons, and not its tags.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Esta lección muestra las razones de la clave, pero no sus etiquetas.</translation>
    </message>
    <message>
        <source>This lesson shows the score, and not what the key says.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Esta lección muestra la puntuación, pero no lo que dice la clave.</translation>
    </message>
    <message>
        <source>This lies within the passage {other} and has the same tag; a student will mark one of them.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Está dentro del pasaje {other} y tiene la misma etiqueta; un estudiante marcará uno de los dos.</translation>
    </message>
    <message>
        <source>This tag is accepted.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Esta etiqueta se acepta.</translation>
    </message>
    <message>
        <source>This tag is right.</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Esta etiqueta es correcta.</translation>
    </message>
    <message>
        <source>To compare: in made-up lessons, {above} gave about {more} of 100 points.</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Para comparar: en lecciones inventadas, {above} dio unos {more} de 100 puntos.</translation>
    </message>
    <message>
        <source>To compare: in made-up lessons, {below} gave about {less} of 100 points, and {above} about {more}.</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>Para comparar: en lecciones inventadas, {below} dio unos {less} de 100 puntos y {above}, unos {more}.</translation>
    </message>
    <message>
        <source>Tolerance in words</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Tolerancia en palabras</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Too long: you marked the passage and {more}{clause}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Demasiado largo: marcaste el pasaje y {more}{clause}</translation>
    </message>
    <message>
        <source>Too short</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>Too short: you marked {inside} of its {size}{clause}</source>
        <extracomment>annotator/core/outcomes.py</extracomment>
        <translation>Demasiado corto: marcaste {inside} de {size}{clause}</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tracked changes are taken as accepted: {changes}.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Los cambios registrados se dan por aceptados: {changes}.</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Turned letters at the side</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Letras giradas al margen</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight of the tag</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Peso de la etiqueta</translation>
    </message>
    <message>
        <source>What checking finds</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Qué se averigua al comprobarlo</translation>
    </message>
    <message>
        <source>What other ways of marking give</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Qué dan otras formas de marcar</translation>
    </message>
    <message>
        <source>What the score means</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Qué significa la puntuación</translation>
    </message>
    <message>
        <source>What to ask</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>What was done in made-up lessons</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Qué se hizo en lecciones inventadas</translation>
    </message>
    <message>
        <source>Where it begins stand the letter of its tag and the number of its card. Every tag has its own kind of line.</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Donde empieza están la letra de su etiqueta y el número de su tarjeta. Cada etiqueta tiene su propio tipo de línea.</translation>
    </message>
    <message>
        <source>Which part of the page is the article was guessed. Look through what was left out.</source>
        <extracomment>annotator/services/presenting/importing.py</extracomment>
        <translation>Se ha adivinado qué parte de la página es el artículo. Repasa lo omitido.</translation>
    </message>
    <message>
        <source>Which tag of the key (rows) met which tag of the student (columns)</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>Qué etiqueta de la clave (filas) dio con qué etiqueta del estudiante (columnas)</translation>
    </message>
    <message>
        <source>Who says so</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Who says so:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Quién lo dice:</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>With the second answers</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>Con las segundas respuestas</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your argument against the key:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>Tu argumento contra la clave:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>annotator/content/reports/pdf_data.py</extracomment>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>as much as it fits</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>tanto como encaja</translation>
    </message>
    <message>
        <source>counted in {number}</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>se cuenta en {number}</translation>
    </message>
    <message>
        <source>easy, like a story</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>fácil, como un cuento</translation>
    </message>
    <message>
        <source>for tentative conclusions only</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>solo para conclusiones provisionales</translation>
    </message>
    <message>
        <source>found passages to which you gave a right tag</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>pasajes encontrados a los que pusiste una etiqueta correcta</translation>
    </message>
    <message>
        <source>good work (85 of 100 passages found, 85 of 100 of these with the right tag)</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>un buen trabajo (85 de cada 100 pasajes encontrados y, de ellos, 85 de cada 100 con la etiqueta correcta)</translation>
    </message>
    <message>
        <source>half is enough</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>basta la mitad</translation>
    </message>
    <message>
        <source>hard, like a text for specialists</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>difícil, como un texto para especialistas</translation>
    </message>
    <message>
        <source>highlights of yours that met a passage of the key</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>resaltados tuyos que dieron con un pasaje de la clave</translation>
    </message>
    <message>
        <source>marking every passage in two pieces with the right tag</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar cada pasaje en dos trozos con la etiqueta correcta</translation>
    </message>
    <message>
        <source>marking every passage with the right tag, but one word off at both ends</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar cada pasaje con la etiqueta correcta, pero con una palabra de desvío en ambos extremos</translation>
    </message>
    <message>
        <source>marking every second passage exactly with the right tag</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar exactamente uno de cada dos pasajes con la etiqueta correcta</translation>
    </message>
    <message>
        <source>marking every sentence with one and the same tag</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar todas las oraciones con la misma etiqueta</translation>
    </message>
    <message>
        <source>marking every sentence with random tags</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar todas las oraciones con etiquetas al azar</translation>
    </message>
    <message>
        <source>marking every word by itself with one and the same tag</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar cada palabra por separado con la misma etiqueta</translation>
    </message>
    <message>
        <source>marking random words with random tags</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar palabras al azar con etiquetas al azar</translation>
    </message>
    <message>
        <source>marking the first half of every passage with the right tag</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar la primera mitad de cada pasaje con la etiqueta correcta</translation>
    </message>
    <message>
        <source>marking the right passages with random tags</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar los pasajes correctos con etiquetas al azar</translation>
    </message>
    <message>
        <source>marking the right passages with wrong tags only</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar los pasajes correctos solo con etiquetas equivocadas</translation>
    </message>
    <message>
        <source>marking the whole article as one passage</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>marcar todo el artículo como un solo pasaje</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>no passage of the key</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>ningún pasaje de la clave</translation>
    </message>
    <message>
        <source>no reason written</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>sin razón escrita</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none is optional</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>ninguno es opcional</translation>
    </message>
    <message>
        <source>not highlighted</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>sin resaltar</translation>
    </message>
    <message>
        <source>not reliable</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>no fiable</translation>
    </message>
    <message>
        <source>not shown before handing in</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>no se muestra antes de entregar</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>annotator/content/reports/view.py</extracomment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>no hay ninguna diferencia</translation>
    </message>
    <message>
        <source>of medium difficulty, like a newspaper</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>de dificultad media, como un periódico</translation>
    </message>
    <message>
        <source>only exact</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>solo exacto</translation>
    </message>
    <message>
        <source>passages of the key that you found, whatever the tag</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>pasajes de la clave que encontraste, con cualquier etiqueta</translation>
    </message>
    <message>
        <source>points for places and tags together</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>puntos por los lugares y las etiquetas juntos</translation>
    </message>
    <message>
        <source>points for places and tags together; the table of shares shows how it is made</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>puntos por los lugares y las etiquetas juntos; la tabla de partes muestra cómo se calcula</translation>
    </message>
    <message>
        <source>reliable</source>
        <extracomment>annotator/services/presenting/agreeing.py</extracomment>
        <translation>fiable</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>annotator/services/reporting.py</extracomment>
        <translation>informe</translation>
    </message>
    <message>
        <source>see {number}</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>véase {number}</translation>
    </message>
    <message>
        <source>the key itself</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>la propia clave</translation>
    </message>
    <message>
        <source>try {number}</source>
        <extracomment>annotator/content/reports/pdf_data.py</extracomment>
        <translation>intento {number}</translation>
    </message>
    <message>
        <source>version {version} of {day}</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>versión {version} del {day}</translation>
    </message>
    <message>
        <source>very easy, like a book for children</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>muy fácil, como un libro infantil</translation>
    </message>
    <message>
        <source>very hard, like a law or a scientific paper</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>muy difícil, como una ley o un artículo científico</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>annotator/content/reports/templates/report.html.jinja</extracomment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{earned} points earned, none lost.</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>{earned} puntos ganados, ninguno perdido.</translation>
    </message>
    <message>
        <source>{earned} points earned, {lost} lost.</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>{earned} puntos ganados, {lost} perdidos.</translation>
    </message>
    <message numerus="yes">
        <source>{found}; and %n optional</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>
            <numerusform>{found}; y %n opcional</numerusform>
            <numerusform>{found}; y %n opcionales</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} ({least} to {most})</source>
        <extracomment>annotator/services/presenting/calibration.py</extracomment>
        <translation>{mean} (de {least} a {most})</translation>
    </message>
    <message>
        <source>{name}:</source>
        <extracomment>annotator/content/reports/templates/card.html.jinja</extracomment>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{outcome} Shares: {earned} of {worth}.</source>
        <extracomment>annotator/services/presenting/rescoring.py</extracomment>
        <translation>{outcome} Partes: {earned} de {worth}.</translation>
    </message>
    <message>
        <source>{part} of {whole} ({share})</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>{part} de {whole} ({share})</translation>
    </message>
    <message>
        <source>{place} of the credit is for the place, {tag} for the tag.</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>El {place} del crédito es por el lugar y el {tag}, por la etiqueta.</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <extracomment>annotator/services/presenting/tables.py</extracomment>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <source>{share} of the words have more than six letters.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>{share} de las palabras tienen más de seis letras.</translation>
    </message>
    <message>
        <source>{shown} of 100 is not a grade. It is best read beside what these other ways of marking gave.</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>{shown} de 100 no es una nota. Se entiende mejor al lado de lo que dieron estas otras formas de marcar.</translation>
    </message>
    <message>
        <source>{sum}; shown as {shown}.</source>
        <extracomment>annotator/content/reports/templates/report.typ</extracomment>
        <translation>{sum}; se muestra como {shown}.</translation>
    </message>
    <message>
        <source>{tag} (for {percent} of the tag&apos;s part)</source>
        <extracomment>annotator/services/presenting/cards.py</extracomment>
        <translation>{tag} (por el {percent} de la proporción de la etiqueta)</translation>
    </message>
    <message>
        <source>{version}, by {author}</source>
        <extracomment>annotator/services/presenting/wording.py</extracomment>
        <translation>{version}, de {author}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>“{field}” says “{word}”, which can sound as if the key took sides.</source>
        <extracomment>annotator/services/presenting/key_checklist.py</extracomment>
        <translation>En «{field}» dice «{word}», que puede sonar como si la clave tomara partido.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>annotator/services/presenting/key_differences.py</extracomment>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>report saver</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>
            <numerusform>%n página enviada a la impresora.</numerusform>
            <numerusform>%n páginas enviadas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>Haciendo el informe…</translation>
    </message>
    <message>
        <source>PDF for reading and printing (*.pdf)</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>PDF para leer e imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Printing: page {number} of {count}</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>Imprimiendo: página {number} de {count}</translation>
    </message>
    <message>
        <source>Save report</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>The report is saved: {path}</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>El informe se ha guardado: {path}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>annotator/ui/report_saver.py</extracomment>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>A pass phrase is set at the desk: “Pass phrase” in the menu “Key”.</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>La frase de contraseña se pone en el escritorio: «Frase de contraseña» en el menú «Clave».</translation>
    </message>
    <message>
        <source>It is locked: without the pass phrase nobody can read it, and if that is forgotten nobody can help.</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>Está bloqueado: sin la frase de contraseña nadie puede leerlo y, si se olvida, nadie puede ayudar.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>No está bloqueado.</translation>
    </message>
    <message>
        <source>Keys, drafts and collected work are kept in a file of their own:</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>Las claves, los borradores y los trabajos recogidos se guardan en un archivo propio:</translation>
    </message>
    <message>
        <source>No program can keep people apart who use the same account of a computer: whoever uses this account can read the file of the instructor’s side, and with it every key, unless a pass phrase locks it.</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>Ningún programa puede separar a quienes usan la misma cuenta de un equipo: quien use esta cuenta puede leer el archivo del lado del docente, y con él todas las claves, si no lo bloquea una frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing is there yet: Teach makes the file when it is opened first.</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>Todavía no hay nada: Enseñar crea el archivo cuando se abre por primera vez.</translation>
    </message>
    <message>
        <source>The instructor’s side</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>El lado del docente</translation>
    </message>
    <message>
        <source>“Back up now” asks which of the two files you want to copy.</source>
        <extracomment>annotator/ui/teach/side_texts.py</extracomment>
        <translation>«Hacer una copia de seguridad» pregunta cuál de los dos archivos quieres copiar.</translation>
    </message>
</context>
<context>
    <name>trial</name>
    <message>
        <source>A student</source>
        <extracomment>annotator/app/trial.py</extracomment>
        <translation>Estudiante</translation>
    </message>
</context>
<context>
    <name>uncaught</name>
    <message>
        <source>Something went wrong that should not have: {what}. Your work is saved up to the last change; you can go on, or close the program and start it again.</source>
        <extracomment>annotator/app/session.py</extracomment>
        <translation>Ha fallado algo que no debía fallar: {what}. Tu trabajo está guardado hasta el último cambio; puedes continuar, o cerrar el programa y abrirlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Draft</source>
        <extracomment>annotator/ui/teach/difference_cards.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>annotator/ui/teach/difference_cards.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
</context>
</TS>
