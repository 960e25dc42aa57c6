// Which names of the news do the lists by country lack? Written by hand, grouped loosely by language.

export const FEMALE_EXTRA = `
Anezina Aisha Aicha Amira Ayesha Benazir Fatema Fatimah Fawzia Hala Hanan Houda Huda Latifa Leila Maha Malala Mariam Maryam
Nadia Najla Nawal Rania Rasha Reem Safiya Samira Shirin Soraya Yasmin Zainab Zahra Zeinab Ngozi Amina Chimamanda Folasade
Wangari Thandi Nomvula Naledi Lindiwe Ellen Winnie Aung Indira Sonia Priyanka Nirmala Sushma Mamata Smriti Kiran Sunita
Deepika Lakshmi Meera Radha Sheikh-Hasina Hasina Khaleda Sirimavo Chandrika Park-Geun Yingluck Megawati Sri Retno Susi Tri Imelda
Corazon Leni Cristina Michelle Dilma Marina Violeta Rigoberta Xiomara Ingrid Piedad Keiko Ollanta Angela Annegret Ursula
Annalena Franziska Katarina Kerstin Heike Gudrun Ulrike Renate Beate Anke Silke Margrethe Mette Helle Erna Siv Solveig
Ingibjorg Katrin Johanna Vigdis Birgitta Sanna Tarja Kersti Kaja Dalia Ingrida Evika Vaira Kolinda Zuzana Ewa Beata Agnieszka
Malgorzata Katarzyna Magdalena Jolanta Svetlana Sviatlana Yulia Yuliya Oksana Olha Olena Tatiana Tatyana Natalia Natalya
Ekaterina Yekaterina Elena Yelena Irina Lyudmila Larisa Valentina Viktoria Zhanna Ksenia Marine Segolene Simone Anne-Marie
Francoise Rachida Valerie Elisabeth Giorgia Emma Federica Chiara Virginia Elisa Francesca Ornella Giuliana Arantxa Soraya
Ines Inmaculada Pilar Esperanza Manuela Dolores Ximena Marisol Guadalupe Lourdes Yolanda Xiuying Meiling Fang Mei Ying Yuko
Yuriko Sanae Tomoko Akiko Naomi Kumiko Setsuko Ayako Haruka Sachiko Tamayo Soo-jin Min-jung Ji-eun Eun-hye Hyun-jung
Jacinda Saoirse Niamh Siobhan Aoife Sinead Aisling Grainne Nicola Theresa Philippa Pippa Imogen Gemma Fiona Morag Catriona
Rosaly Ilhan Kamala Tulsi Ketanji Condoleezza Kirsten Kristi Kellyanne Sojourner Beyonce Oprah Serena Venus Megan Simone
Chloe Zoe Phoebe Harriet Maisie Freya Elsie Poppy Zadie Keira Tilda Judi Maggie Nigella Priti Suella Liz Kemi Angela
`;

export const MALE_EXTRA = `
Abdel Abdelaziz Abdelfattah Abdullahi Abdirahman Abu Ahmadou Akbar Alaa Amr Anwar Aref Ashraf Atef Ayman Aziz Babak Bashar
Bassam Bilal Ehud Essam Fadi Faisal Farhad Fayez Fouad Ghassan Habib Hafez Haider Hamad Hamid Hamza Haroun Hashim Hassan
Hatem Hisham Hosni Hossein Hussein Ibrahim Imad Imran Ismail Jalal Jamal Javad Kamal Karim Khaled Khalid Khalifa Mahmoud
Majid Mansour Marwan Masoud Mehdi Moammar Mohamed Mohammad Mohammed Mohammad Muhammad Muhammadu Mojtaba Mousa Muammar Munir
Mustafa Nabil Nasser Nawaf Nawaz Nayef Nizar Omar Osama Qassem Rafik Rafiq Rahim Ramzi Rashid Riyad Saad Saddam Saeed Said
Salah Saleh Salim Salman Sami Samir Sayyid Selahattin Shahid Sharif Tarek Tariq Tawfiq Usama Wael Walid Waleed Yahya Yasser
Youssef Yusuf Zaid Zalmay Ziad Anas Sirajuddin Mullah Abiy Ahmadu Akinwumi Alassane Atiku Bola Chidi Chinua Chukwuma Cyril
Denis Faure Goodluck Jomo Kofi Kwame Kwesi Laurent Macky Mobutu Moussa Nelson Nnamdi Olusegun Oluwaseun Paul Raila Robert
Salva Sekou Thabo Tendai Uhuru Umaro Wole Yoweri Amit Anand Anil Arun Arvind Ashok Atal Bihari Deepak Gautam Hari Jawaharlal
Kailash Kumar Manmohan Mukesh Narendra Nitin Pankaj Prakash Rahul Rajesh Rajiv Rajnath Rakesh Ravi Rusmik Sachin Sanjay
Sanjiv Satya Shashi Sundar Sunil Suresh Venkaiah Vijay Vikram Virat Yogi Asif Bilawal Pervez Pervaiz Yousaf Ziaur Mahinda
Gotabaya Maithripala Ranil Joko Prabowo Susilo Bambang Budi Agus Jusuf Basuki Gatot Mahathir Anwar Najib Muhyiddin Prayut
Thaksin Somchai Nguyen Rodrigo Benigno Ferdinand Xi Jinping Keqiang Qishan Shinzo Yoshihide Fumio Taro Junichiro Naoto
Yoshihiko Shigeru Kenji Takeshi Hiroshi Kazuo Yasutaka Yoshihito Haruki Satoshi Hideki Daisuke Jong-un Jae-in Geun-hye
Myung-bak Moo-hyun Dae-jung Min-ho Ji-sung Heung-min Suk-yeol Chang-hyun Adolfo Aleksandr Alexei Alexey Aliaksandr Anatoly
Andrei Andrey Andriy Andrzej Arkady Arseniy Artem Bogdan Boris Borys Bronislaw Cosmin Dmitri Dmitriy Dmitro Dmitry Dmytro
Donald Drago Dusan Dragan Evgeny Fyodor Gennady Georgy Goran Grigory Grzegorz Igor Ilya Ivan Ivica Jaroslaw Jiri Kirill
Konstantin Lech Leonid Linas Gitanas Janez Jaroslav Kaczynski Krzysztof Lubomir Maksim Maxim Mateusz Matteo Mikhail Mikheil
Milorad Milos Miroslav Mykola Nikita Nikola Nikolai Nikolay Oleg Oleksandr Oleksiy Pavel Pavlo Petro Petr Piotr Radek
Radoslaw Ratko Roman Ruslan Sergei Sergey Serhiy Slobodan Stanislav Tomasz Tomislav Vaclav Vadim Valery Vasek Vasily Viktor
Vitali Vladimir Vladislav Volodymyr Vojislav Vuk Wlodzimierz Wojciech Yevgeny Yuri Yuriy Zbigniew Zdravko Zoran Zurab
Giuseppe Luigi Matteo Silvio Beppe Enrico Gianluca Gianluigi Massimo Mario Paolo Pier Romano Sergio Umberto Alessandro
Emmanuel Francois Gerard Jean-Claude Jean-Luc Jean-Marc Jean-Michel Jean-Pierre Jean-Yves Jo-Wilfried Pierre-Hugues Nicolas
Olivier Edouard Gael Thierry Xavier Yannick Yves Zinedine Kylian Didier Bernd Bjorn Christoph Dieter Dirk Franz-Josef
Frank-Walter Friedrich Gerhard Guido Gunther Hans Hans-Dietrich Heiko Heinz Helmut Horst Jens Joachim Jochen Jorg Jurgen
Karl-Heinz Klaus Lothar Manfred Norbert Olaf Peer Philipp Rainer Rolf Rudiger Sigmar Stefan Uli Ulrich Uwe Wolfgang Anders
Bjarne Fredrik Gunnar Gustaf Haakon Halvor Henrik Jens Jonas Knut Lars Leif Magnus Mats Niels Ole Olav Ove Poul Rasmus Sauli
Soren Stig Sven Thorbjorn Torsten Ulf Geert Gert Jeroen Joost Maarten Mark Pieter Ruud Sander Sjoerd Wim Willem Wouter Botic
Alvaro Andres Alberto Alfonso Baltasar Carles Cesar Cristobal Diosdado Emilio Enrique Evo Feliciano Felipe Fidel Gerard
Gonzalo Guillermo Hugo Ignacio Inigo Jaime Jair Javier Joan Joaquin Jorge Juan Julian Leopoldo Luis Manuel Mariano Mauricio
Nayib Nicanor Nicolas Octavio Oriol Oscar Pablo Pascual Pere Quim Rafael Raul Ricardo Rodrigo Santiago Sebastian Tabare
Vicente Neymar Ronaldo Rivaldo Jose-Maria Luiz Inacio Michel Thiago Anibal Jeronimo Paulo Antonio-Costa Recep Tayyip Abdullah
Ahmet Bulent Cem Ekrem Kemal Mehmet Mevlut Necmettin Suleyman Turgut Alexis Antonis Georgios Kyriakos Yanis Nikos Costas
Bibi Benjamin Binyamin Yitzhak Shimon Ariel Ehud Avigdor Naftali Yair Moshe Reuven Menachem Benny Gabi Isaac Elon Barack Mitt
Newt Rand Beto Deval Mick Reince Rahm Rex Rudy Vance Bernie Cory Jared Marc Mitch Sundar Zach Zack Jake Josh Matt Mike Mick
Nick Pete Rick Rob Ron Sam Steve Ted Tim Tom Tony Dan Dave Don Ed Fred Greg Jeff Jim Joe Jon Ken Len Lou Max Nate Ned Phil Ray
Alastair Alistair Angus Archie Barnaby Basil Callum Ciaran Cormac Declan Diarmuid Dominic Eamon Eoin Euan Ewan Fergus Finlay
Gavin Giles Gerry Graeme Hamish Hamza Iain Jacob Jeremy Keir Kieran Leo Lachlan Lorcan Malachy Micheal Nigel Oisin Padraig Rhys
Rishi Rory Ruaridh Sadiq Seamus Sean Sajid Simon Tristan Enda Bertie Nathan Owain Gareth Huw Ieuan Dafydd Neville Clive
Dwayne Kobe LeBron Shaquille Kareem Steph Giannis Luka Usain Kipchoge Eliud Haile Mo
`;

export const SURNAMES_EXTRA = `
Abbas Abbott Ahern Aliyev Assange Assad Barroso Berlusconi Biden Blair Blinken Bolsonaro Buhari Bush Cameron Castro Chavez
Cheney Chirac Clinton Corbyn Draghi Duterte Erdogan Fauci Fillon Ghani Gorbachev Guterres Hollande Hussein Juncker Karzai
Kenyatta Kerry Khamenei Khan Kirchner Kohl Lavrov Lukashenko Lula Macron Maduro Mandela Mbeki Medvedev Merkel Mitterrand Modi
Morales Mubarak Mugabe Musharraf Netanyahu Obama Odinga Orban Papandreou Pelosi Peskov Pompeo Poroshenko Putin Rajoy Ramaphosa
Renzi Romney Rouhani Rumsfeld Saakashvili Sarkozy Scholz Schroeder Singh Snowden Soros Starmer Stoltenberg Sunak Suu Trudeau
Trump Tsipras Tusk Tymoshenko Varadkar Yanukovych Yeltsin Zapatero Zarif Zelensky Zelenskiy Zelenskyy Zuma Nadal Djokovic
Federer Messi Ronaldo Mbappe Guardiola Mourinho Klopp Verstappen Vettel Schumacher Bezos Musk Zuckerberg Gates Buffett Branson
Nakamura Yamamoto Watanabe Kishida Koizumi Fukuda Wang Zhang Zhao Zhou Huang Xu Sun Ma Zhu Hu Lin Guo Luo Liang Song Tang Deng
Feng Xie Cheng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Wei Su Lu Ding Ren Shen Yao Tan Fu Zhong Cui Wen Kim
Lee Park Choi Jung Kang Cho Yoon Jang Lim Shin Nguyen Tran Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly
`;
